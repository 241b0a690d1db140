import type { Span } from '../../domain/span.ts'
import { countryOfDemonym } from '../../lexicon/country-forms.ts'
import { isStateOffice } from '../../lexicon/offices.ts'
import type { Discourse } from '../discourse.ts'
import { addEntity, type Entity, type Resolved } from '../entity.ts'
import { officeIn } from '../labels/office-label.ts'
import { jointEntity } from './joint-entity.ts'

/** The adjectives of several peoples, the last of which stands before what all of them are. */
const LIST =
  /^(?:the )?(?<peoples>\p{Lu}[\p{L}.]+(?:, \p{Lu}[\p{L}.]+){0,6},? and \p{Lu}[\p{L}.]+) (?<rest>\p{Ll}[\p{L}\s-]*)$/iu

/** `American and European officials`: those of several states beside those of one. */
const OF_CONTINENT = /^(African|Arab|Asian|European|Western)$/

/**
 * `the Greek, Turkish and Cypriot foreign ministers`, `Indian and Pakistani officials`: one of each, or some of each, whoever the
 * article has for them. Null for other words.
 * @param inside phrases of the source, in order
 */
export function nationalList(span: Span, inside: readonly number[], discourse: Discourse): Resolved | null {
  const last = inside.map((at) => discourse.phrases.list[at]!).find(({ form, plural }) => form === 'noun' && plural)
  if (!last) return null
  const { peoples, rest } = LIST.exec(discourse.parsed.text.slice(span.start, last.end))?.groups ?? {}
  if (peoples === undefined || rest === undefined) return null
  const adjectives = peoples.split(/,? and |, /)
  const peopled = adjectives.filter((adjective) => countryOfDemonym(adjective)).length
  if (peopled === 0 || !adjectives.every((adjective) => countryOfDemonym(adjective) || OF_CONTINENT.test(adjective)))
    return null
  const office = rest.replace(/s$/, '')
  const isOneEach = last.kind === 'group' && isStateOffice(office)
  const members = adjectives.map((adjective) => {
    const code = countryOfDemonym(adjective)?.code ?? null
    const one = isOneEach && code !== null ? holder(office, code, discourse) : undefined
    return one ?? called(adjective, isOneEach ? office : rest, code, discourse)
  })
  const entity = jointEntity([...new Set(members.map(({ index }) => index))], discourse)
  entity.acts = true
  return { entity: entity.index, by: 'joint-source' }
}

/** The one person of that country whom the article says to hold the office. */
function holder(office: string, country: string, { registry }: Discourse): Entity | undefined {
  const found = registry.entities.filter(
    (one) =>
      one.kind === 'person' && one.country === country && [...one.roles].some((role) => officeIn(role) === office),
  )
  return found.length === 1 ? found[0] : undefined
}

function called(adjective: string, noun: string, country: string | null, { registry, byLabel }: Discourse): Entity {
  const label = `${adjective} ${noun}`
  const known = byLabel.get(label.toLowerCase())
  if (known !== undefined) return registry.entities[known]!
  const isOne = !noun.endsWith('s')
  const entity = addEntity(registry, { kind: isOne ? 'person' : 'group', gender: 'unknown', plural: !isOne, country })
  entity.label = label
  if (isOne) entity.roles.add(label)
  byLabel.set(label.toLowerCase(), entity.index)
  return entity
}
