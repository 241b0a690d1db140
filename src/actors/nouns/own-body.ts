import { wordSet } from '../../lexicon/word-list.ts'
import type { Discourse, Sieve } from '../discourse.ts'
import { type Entity, entityAt } from '../entity.ts'
import type { Phrase } from '../phrases/phrase.ts'
import { mayBeCalled } from './may-be-called.ts'

/** What any body may be called, and what one is called that has the noun in its name. */
const ANY = wordSet('agency, company, firm, group, organisation, organization')
const BY_NAME = wordSet(`
alliance, association, bank, center, centre, coalition, commission, committee, council, department, federation, foundation, institute,
ministry, movement, network, party, union, university`)
/** People who stand outside a body: `a critic of Code Blue`. */
const NOT_OF_IT = /^(ally|client|critic|customer|enemy|foe|friend|opponent|rival|supporter|victim)$/
/** What stands between a person, or what the person is, and the body: `Greta Marks, of Code Blue`, `its chairman, who runs Code Blue`. */
const IS_OF = /^(?:,? (?:at|from|of|with)|, who (?:chairs|directs|founded|heads|leads|owns|runs)) (?:the )?$/iu
/** How many phrases back a person may have come in: keeps the cost of a phrase constant. */
const FURTHEST = 300
/** How many phrases behind a name what describes its bearer may stand. */
const BEHIND = 3

/**
 * `Greta Marks, the founder of Code Blue, … her group`, `Ida Lund of the Bank of Norway … Lund’s bank`: the body with which the text
 * brought in the one whose it is.
 */
export const ownBody: Sieve = ({ kind, plural, lemma, possessor, head }, at, discourse) => {
  const { phrases, registry } = discourse
  const owner = entityAt(registry, possessor)
  if (kind !== 'organization' || plural || owner?.kind !== 'person' || owner.words.length === 0) return null
  if (!(ANY.has(lemma) || BY_NAME.has(lemma)) || !isAlone(possessor!, head, discourse)) return null
  for (let i = at - 1; i >= Math.max(0, at - FURTHEST); i--) {
    if (phrases.list[i]!.form !== 'name' || entityAt(registry, i) !== owner) continue
    for (const described of [i, phrases.list[i]!.apposition ?? -1, ...besides(i, phrases.list)]) {
      const body = bodyOf(described, discourse)
      if (body && isCalled(lemma, body)) return body.index
    }
  }
  return null
}

/** `her group`, `Marks’ own group`, and not `her parliamentary group`. */
function isAlone(possessor: number, head: number, { phrases, parsed }: Discourse): boolean {
  const owner = phrases.list[possessor]!
  const between = parsed.sentences[owner.sentence]!.tokens.slice(owner.head + 1, head)
  return between.every(({ xpos, norm }) => xpos === 'POS' || norm === 'own')
}

const besides = (at: number, list: readonly Phrase[]): number[] =>
  Array.from({ length: BEHIND }, (_, i) => at + 1 + i).filter((i) => list[i]?.apposition === at)

/** The body whose a phrase says that one is, `Code Blue’s | founder`, or which it names right behind with a word that says so. */
function bodyOf(at: number, { phrases: { list }, parsed, registry }: Discourse): Entity | null {
  const person = list[at]
  if (!person || (person.form === 'noun' && NOT_OF_IT.test(person.lemma))) return null
  const owner = entityAt(registry, person.possessor)
  if (owner) return isNamedBody(owner) ? owner : null
  const behind = list[at + 1]?.lemma === 'who' ? at + 2 : at + 1
  const body = list[behind]
  if (body?.form !== 'name' || body.sentence !== person.sentence) return null
  const entity = entityAt(registry, behind)
  return entity && isNamedBody(entity) && IS_OF.test(parsed.text.slice(person.end, body.start)) ? entity : null
}

const isNamedBody = ({ kind, words }: Entity): boolean => kind === 'organization' && words.length > 0

const isCalled = (noun: string, body: Entity): boolean =>
  ANY.has(noun)
    ? mayBeCalled(noun, body)
    : body.heads.has(noun) || body.words.some((word) => word.toLowerCase() === noun)
