/**
 * Words that stand before a name. Collected for this project.
 */
import { wordSet } from './word-list.ts'

const OF_MEN = 'alhaji, datuk, haji, hajj, maulana, sayed, sayyed, sayyid, shri, syed, ustaz'

/** Titles of respect that tell no office, in Asia and Africa. */
export const HONOURS = wordSet(OF_MEN)

/** Courtesy titles of men, without the full stop. */
export const MALE_TITLES = wordSet(`
${OF_MEN}, brother, fr, herr, lord, messrs, monsieur, mr, mssrs, señor, senhor, signor, sir
`)

/** Courtesy titles of women, without the full stop. */
export const FEMALE_TITLES = wordSet(`
dame, frau, lady, madam, madame, miss, mlle, mme, mrs, ms, señora, sister, smt
`)

/** Abbreviated titles, without the full stop, and the office or rank that they stand for. */
export const TITLE_ABBREVIATIONS: ReadonlyMap<string, string> = new Map([
  ['adm', 'admiral'],
  ['ag', 'attorney general'],
  ['amb', 'ambassador'],
  ['asst', 'assistant'],
  ['atty', 'attorney'],
  ['brig', 'brigadier'],
  ['capt', 'captain'],
  ['cdr', 'commander'],
  ['cllr', 'councillor'],
  ['cm', 'chief minister'],
  ['cmdr', 'commander'],
  ['col', 'colonel'],
  ['coun', 'councillor'],
  ['cpl', 'corporal'],
  ['cs', 'cabinet secretary'],
  ['del', 'delegate'],
  ['det', 'detective'],
  ['dpm', 'deputy prime minister'],
  ['dr', 'doctor'],
  ['drs', 'doctor'],
  ['fm', 'foreign minister'],
  ['gen', 'general'],
  ['gov', 'governor'],
  ['govs', 'governor'],
  ['hon', 'honorable'],
  ['hrh', 'royal highness'],
  ['insp', 'inspector'],
  ['lt', 'lieutenant'],
  ['ltc', 'lieutenant colonel'],
  ['maj', 'major'],
  ['msgr', 'monsignor'],
  ['pm', 'prime minister'],
  ['pres', 'president'],
  ['prof', 'professor'],
  ['pvt', 'private'],
  ['rep', 'representative'],
  ['reps', 'representative'],
  ['rev', 'reverend'],
  ['sec', 'secretary'],
  ['sen', 'senator'],
  ['sens', 'senator'],
  ['sgt', 'sergeant'],
  ['supt', 'superintendent'],
  ['vp', 'vice president'],
])

/** Of these the ones that are written in capitals only, and for the office itself too: `PM Lund`, `the PM`. */
export const OFFICES_IN_CAPITALS: ReadonlySet<string> = new Set(['CM', 'DPM', 'FM', 'PM', 'VP'])

/** Of these the ones that stand for an office in capitals right before its holder’s name only: `Siemens AG` has none. */
export const OFFICES_BEFORE_NAMES: ReadonlySet<string> = new Set(['AG', 'CS'])

/** What a person goes by whose own name hardly anybody uses: `the Dalai Lama`. */
export const STYLES_OF_PERSONS = wordSet('aga khan, dalai lama, karmapa lama, panchen lama')

/** Small words inside a family name: `de Blasio`, `von der Leyen`, `bin Salman`. */
export const NAME_PARTICLES = wordSet(`
af, al, ap, ben, bin, bint, da, das, de, del, dela, della, delos, den, der, di, do, dos, du, el, ibn, la, le, ould,
st, ten, ter, van, vom, von, y, zu
`)

/** Words after a family name that belong to it. */
export const NAME_SUFFIXES = wordSet(`
esq, ii, iii, iv, jr, md, phd, sr
`)

/** Honours and degrees that stand behind a name and are no part of it: `Honor Prentice KC`. */
export const POST_NOMINALS = wordSet(`
am, ao, cb, cbe, cmg, dbe, dso, frs, gbe, kbe, kc, kcb, kcmg, mbe, obe, phd, qc, sc, sj
`)

/** Seats that stand behind the name of who has them, and behind what they are for: `Diane Okoro MP`, `the Bristol East MP`. */
export const SEATS = wordSet('mep, mla, mp, msp, td')

/** Words that agencies put before a headline with a hyphen: `EXCLUSIVE-Lutece to cut jobs`. */
export const WIRE_LABELS = wordSet(`
analysis, column, corrected, exclusive, explainer, factbox, feature, focus, insight, interview, poll, refile,
timeline, update, wrapup
`)

/** Those after whom well-known firms are named in the possessive: `Moody's`. */
export const FOUNDERS = wordSet(`
denny, domino, kellogg, kohl, levi, lloyd, lowe, macy, mcdonald, moody, sainsbury, sotheby, wendy
`)
