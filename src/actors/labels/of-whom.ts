import type { ParsedSentence } from '../../domain/sentence.ts'
import { OFFICES } from '../../lexicon/person-nouns.ts'
import { wordSet } from '../../lexicon/word-list.ts'
import type { Discourse } from '../discourse.ts'
import type { Phrase } from '../phrases/phrase.ts'

/** Nouns, beside those for offices, that tell little of people without whose they are. */
const OF_SOMEBODY = wordSet(
  'backer, critic, follower, member, opponent, owner, parent, relative, resident, supporter, survivor, victim, youth',
)
/** Verbs that have an *of* of their own: `accused the leaders | of theft`. */
const WITH_OF = wordSet('accuse, acquit, assure, convict, convince, inform, notify, remind, suspect, tell, warn')

/**
 * `leading members | of parliament`, `relatives | of the ousted president`: what an unnamed actor goes by where it is no source, which
 * says by itself how far it reaches: its words and the one of whom it is.
 */
export function labelOfWhom(
  at: number,
  { parsed: { text, sentences }, phrases: { list }, labelOf }: Discourse,
): string {
  const phrase = list[at]!
  const next = ofWhom(at, list)
  if (next?.sentence !== phrase.sentence || text.slice(phrase.end, next.start) !== ' of ') return labelOf(at)
  const sentence = sentences[phrase.sentence]!
  const isOfItself = !isOfVerb(phrase, next, sentence) && !isListed(next, sentence)
  return isOfItself ? `${labelOf(at)}${text.slice(phrase.end, next.end).replace(/\s+/g, ' ')}` : labelOf(at)
}

/** The phrase behind one that needs it, with its owner: `the mayor's office`, not `his office`. */
function ofWhom(at: number, list: readonly Phrase[]): Phrase | null {
  const { lemma, possessor, form } = list[at]!
  if (form !== 'noun' || possessor !== null || !(OFFICES.has(lemma) || OF_SOMEBODY.has(lemma))) return null
  const [owner, owned] = [list[at + 1], list[at + 2]]
  // `former secretary of | State Lund`
  if (!owner || owner.form === 'pronoun') return null
  if (owned?.possessor === at + 1) return { ...owned, start: owner.start }
  return owner.kind === 'person' && (owner.name?.words.length ?? 0) > 1 ? null : owner
}

/** The *of* of a verb stands behind all that its object is: `accused the members of parliament | of theft`. */
function isOfVerb({ first, head }: Phrase, next: Phrase, { tree, tokens }: ParsedSentence): boolean {
  if (tree?.heads[next.head] !== head) return true
  const verb = [tree.heads[head]!, first - 1].find((at) => WITH_OF.has(tokens[at]?.lemma ?? ''))
  return verb !== undefined && !tokens.some(({ norm }, at) => norm === 'of' && at > next.head)
}

/** `leaders of | Ethiopia and Eritrea`: of one of them alone they are not. */
const isListed = ({ head }: Phrase, { tree }: ParsedSentence): boolean =>
  tree!.heads.some((parent, at) => parent === head && tree!.labels[at] === 'conj')
