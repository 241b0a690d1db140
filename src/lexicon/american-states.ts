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

/** How newspapers and the post shorten them, without full stops: `Fla`, `FL`. */
const SHORT_OF_STATE: Readonly<Record<string, string>> = {
  Alabama: 'Ala AL',
  Alaska: 'AK',
  Arizona: 'Ariz AZ',
  Arkansas: 'Ark AR',
  California: 'Calif CA',
  Colorado: 'Colo CO',
  Connecticut: 'Conn CT',
  Delaware: 'Del DE',
  Florida: 'Fla FL',
  Georgia: 'Ga GA',
  Hawaii: 'HI',
  Idaho: 'ID',
  Illinois: 'Ill IL',
  Indiana: 'Ind IN',
  Iowa: 'IA',
  Kansas: 'Kan KS',
  Kentucky: 'Ky KY',
  Louisiana: 'La LA',
  Maine: 'ME',
  Maryland: 'Md MD',
  Massachusetts: 'Mass MA',
  Michigan: 'Mich MI',
  Minnesota: 'Minn MN',
  Mississippi: 'Miss MS',
  Missouri: 'Mo MO',
  Montana: 'Mont MT',
  Nebraska: 'Neb NE',
  Nevada: 'Nev NV',
  'New Hampshire': 'NH',
  'New Jersey': 'NJ',
  'New Mexico': 'NM',
  'New York': 'NY',
  'North Carolina': 'NC',
  'North Dakota': 'ND',
  Ohio: 'OH',
  Oklahoma: 'Okla OK',
  Oregon: 'Ore OR',
  Pennsylvania: 'Pa PA',
  'Rhode Island': 'RI',
  'South Carolina': 'SC',
  'South Dakota': 'SD',
  Tennessee: 'Tenn TN',
  Texas: 'Tex TX',
  Utah: 'UT',
  Vermont: 'Vt VT',
  Virginia: 'Va VA',
  Washington: 'Wash WA',
  'West Virginia': 'WVa WV',
  Wisconsin: 'Wis WI',
  Wyoming: 'Wyo WY',
}

const byShort = new Map(
  Object.entries(SHORT_OF_STATE).flatMap(([state, forms]) => forms.split(' ').map((form) => [form, state] as const)),
)

/** The state of that name, whole or short: `Florida`, `Fla.`, `FL`, `N.H.`. */
export function stateCalled(name: string): string | undefined {
  return AMERICAN_STATES.has(name) ? name : byShort.get(name.replace(/[. ]/g, ''))
}

/** What those are called who are from there; `the Oregonian` and its like are newspapers. */
const FROM_STATE: Readonly<Record<string, string>> = {
  Alabamian: 'Alabama',
  Alaskan: 'Alaska',
  Arizonan: 'Arizona',
  Arkansan: 'Arkansas',
  Californian: 'California',
  Coloradan: 'Colorado',
  Floridian: 'Florida',
  Idahoan: 'Idaho',
  Illinoisan: 'Illinois',
  Iowan: 'Iowa',
  Kansan: 'Kansas',
  Kentuckian: 'Kentucky',
  Louisianan: 'Louisiana',
  Marylander: 'Maryland',
  Michigander: 'Michigan',
  Minnesotan: 'Minnesota',
  Mississippian: 'Mississippi',
  Missourian: 'Missouri',
  Montanan: 'Montana',
  Nebraskan: 'Nebraska',
  Nevadan: 'Nevada',
  'New Mexican': 'New Mexico',
  'North Carolinian': 'North Carolina',
  'North Dakotan': 'North Dakota',
  Ohioan: 'Ohio',
  Pennsylvanian: 'Pennsylvania',
  'Rhode Islander': 'Rhode Island',
  'South Carolinian': 'South Carolina',
  'South Dakotan': 'South Dakota',
  Texan: 'Texas',
  Utahn: 'Utah',
  Vermonter: 'Vermont',
  Virginian: 'Virginia',
  'West Virginian': 'West Virginia',
  Wisconsinite: 'Wisconsin',
}

const byPeople = new Map(Object.entries(FROM_STATE))

/** The state that somebody is from who is called so: `Texan`. */
export const stateOfAmerican = (word: string): string | undefined => byPeople.get(word)

/** True of words for one or many from a state: `New Mexicans`. */
export const areAmericans = (words: string): boolean => byPeople.has(words.replace(/s$/, ''))
