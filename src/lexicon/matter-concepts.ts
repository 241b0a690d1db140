/**
 * What several articles on one matter call by many words, beside the concepts of topic-concepts.ts; a line that begins with
 * one of those adds to it. They are apart as the weights for answers within an article were trained without them. Words
 * are in their base form. Collected for this project.
 */
const TABLE = `
withdraw withdrew withdrawn leave left depart departure exit gone tow haul undo reverse
release freed
veto froze frozen suspend suspension halt freeze cancel cancellation cease bar
abolish abolition ditch repeal rescind revoke
election referendum plebiscite
close closure closing shut dismantle demolish scrap
ship warship vessel destroyer frigate cutter boat navy naval fleet
base site facility installation outpost
reef shoal islet atoll
plane aircraft jet
inspect inspection inspector monitor monitoring verify verification
guarantee commitment
supply deliver delivery resupply
ambassador envoy
dam reservoir
fish fishing fishery
company firm corporation
invest investment investor
`

/** The lines of the table, each a list of words of one concept. */
export const MATTER_CONCEPTS: readonly (readonly string[])[] = TABLE.trim()
  .split('\n')
  .map((line) => line.split(' '))

/** How much or how fast is asked for: whatever the matter is, a demand for it may have these beside. */
export const MATTER_STOP_WORDS: ReadonlySet<string> = new Set(
  `absolute absolutely altogether complete completely entire entirely full fully immediate immediately outright prompt
  promptly swift swiftly total totally unconditional unconditionally`.split(/\s+/u),
)
