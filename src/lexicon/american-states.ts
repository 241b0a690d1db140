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

/** Their capitals that newspapers speak of as the seat of the state's government and that are hardly anybody's surname. */
const STATE_OF_SEAT: Readonly<Record<string, string>> = {
  Albany: 'New York',
  Annapolis: 'Maryland',
  'Baton Rouge': 'Louisiana',
  'Carson City': 'Nevada',
  Columbus: 'Ohio',
  Frankfort: 'Kentucky',
  Harrisburg: 'Pennsylvania',
  'Jefferson City': 'Missouri',
  Juneau: 'Alaska',
  Lansing: 'Michigan',
  Montpelier: 'Vermont',
  Olympia: 'Washington',
  Sacramento: 'California',
  Springfield: 'Illinois',
  Tallahassee: 'Florida',
  Topeka: 'Kansas',
  Trenton: 'New Jersey',
}

const bySeat = new Map(Object.entries(STATE_OF_SEAT))

/** The state whose government acts from this town. */
export const stateOfSeat = (town: string): string | undefined => bySeat.get(town)

/** As newspapers shorten them in datelines and behind towns. */
export const AMERICAN_STATES_SHORT = wordSet(`
Ala., Ariz., Ark., Calif., Colo., Conn., D.C., Del., Fla., Ga., Ill., Ind., Kan., Ky., La., Mass., Md., Mich., Minn.,
Miss., Mo., Mont., N.C., N.D., N.H., N.J., N.M., N.Y., Neb., Nev., Okla., Ore., Pa., R.I., S.C., S.D., Tenn., Va., Vt.,
W.Va., Wash., Wis., Wyo.
`)
