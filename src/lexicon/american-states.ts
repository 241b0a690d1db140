/**
 * The states of the United States.
 */
import { wordSet } from './word-list.ts'

export const AMERICAN_STATES = wordSet(`
Alabama, Alaska, Arizona, Arkansas, California, Colorado, Connecticut, Delaware, Florida, Georgia, Hawaii, Idaho,
Illinois, Indiana, Iowa, Kansas, Kentucky, Louisiana, Maine, Maryland, Massachusetts, Michigan, Minnesota,
Mississippi, Missouri, Montana, Nebraska, Nevada, New Hampshire, New Jersey, New Mexico, New York, North Carolina,
North Dakota, Ohio, Oklahoma, Oregon, Pennsylvania, Rhode Island, South Carolina, South Dakota, Tennessee, Texas,
Utah, Vermont, Virginia, Washington, West Virginia, Wisconsin, Wyoming
`)

/** As newspapers shorten them in datelines and behind towns. */
export const AMERICAN_STATES_SHORT = wordSet(`
Ala., Ariz., Ark., Calif., Colo., Conn., D.C., Del., Fla., Ga., Ill., Ind., Kan., Ky., La., Mass., Md., Mich., Minn.,
Miss., Mo., Mont., N.C., N.D., N.H., N.J., N.M., N.Y., Neb., Nev., Okla., Ore., Pa., R.I., S.C., S.D., Tenn., Va., Vt.,
W.Va., Wash., Wis., Wyo.
`)
