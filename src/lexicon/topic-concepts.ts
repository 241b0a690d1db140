/**
 * Matters that newspapers name by many words, so that *remove its forces* and *the withdrawal of troops* are seen to be
 * about the same. Each line is one concept; words are in their base form. Collected for this project.
 */
const TABLE = `
withdraw withdrawal remove removal pullback pullout pull roll retreat evacuate vacate recall
reduce reduction cut cutback scale lower shrink curb limit
force troop soldier army military battalion brigade deployment deploy regiment garrison infantry
weapon missile arm armament munition ammunition rocket artillery
expand expansion enlarge enlargement widen
member membership accession accede join admit admission
sanction embargo penalty
ceasefire truce armistice
negotiate negotiation dialogue diplomacy
treaty accord agreement pact deal
attack strike assault raid bombing bomb shelling shell
invade invasion incursion
kill killing murder slaughter massacre
election vote ballot poll
resign resignation quit
sack fire dismissal oust ouster
budget spending expenditure
tax levy tariff duty
pay wage salary
worker employee staff labour labor
strike walkout stoppage
emission carbon pollution greenhouse
immigrant migrant refugee asylum
prison jail detention detain imprison imprisonment
arrest custody
release free freedom
investigate investigation inquiry probe
corruption bribery bribe graft
court judge tribunal judiciary
law legislation bill statute
vaccine vaccination vaccinate jab inoculation
hospital clinic
school classroom
house housing rent tenant landlord
price cost inflation
gas oil fuel petrol
nuclear atomic uranium enrichment
border frontier
settlement settler
hostage captive abductee
aid relief assistance
guarantee assurance pledge
veto block
secure security safety
east eastward
west westward
north northward
south southward
`

/** The lines of the table, each a list of words of one concept. */
export const TOPIC_CONCEPTS: readonly (readonly string[])[] = TABLE.trim()
  .split('\n')
  .map((line) => line.split(' '))
