import { firstEndingAfter } from '../../domain/bisect.ts'
import { countryOfDemonym, isOfPart } from '../../lexicon/country-forms.ts'
import { isStateOffice } from '../../lexicon/offices.ts'
import { agreesWith, mayBeBody } from '../agreement.ts'
import type { Discourse } from '../discourse.ts'
import type { Entity } from '../entity.ts'
import { isOfOtherAmericanState, stateOfOffice } from '../home-states.ts'
import { officeIn } from '../labels/office-label.ts'
import { salienceOf } from '../mention-salience.ts'
import { isOneOfSeveral } from '../nouns/several-bodies.ts'
import { holdsOtherOffice, isRelativeOnly } from '../other-office.ts'
import type { Phrase } from '../phrases/phrase.ts'
import { pronounFeatures } from '../phrases/pronoun.ts'
import { isRelativePronoun } from '../pronouns/relative.ts'
import { isEnvoy } from '../ties/state-office.ts'

/** An entity that a pronoun or description may refer to, with what the text before says of it. */
export type Candidate = {
  readonly entity: number
  /** Index of its last mention before the phrase, or -1 if the text mentions it only later. */
  readonly last: number
  /** Its place among the candidates by salience, from 0. */
  readonly rank: number
  /** How many other speakers have had the floor since it last spoke; -1 if it has not spoken. */
  readonly turn: number
  /** The claim that the phrase is the source of speaks of it. */
  readonly spokenOf: boolean
}

type Found = Pick<Candidate, 'entity' | 'last'> & { salience: number }

const WINDOW = 150
const MOST = 16
const TURNS = 4
/** How many phrases on a name is looked for that stands for somebody else. */
const BEHIND = 12

/**
 * Everybody whom a phrase may point to: those mentioned lately who agree with it, those who bear the office or the noun
 * that it names, and those whom the article is about, who may be named only later. Bounded per phrase.
 * @param proposed entities that sieves name, candidates in any case
 * @param barred entities that are no candidates
 */
export function candidatesOf(
  at: number,
  discourse: Discourse,
  proposed: Iterable<number>,
  barred: ReadonlySet<number>,
): Candidate[] {
  const { phrases, registry } = discourse
  const phrase = phrases.list[at]!
  const relative = isRelativePronoun(at, discourse)
  const agrees = relative ? () => true : fitting(phrase, at, discourse)
  const spokenOf = entitiesSpokenOf(at, discourse)
  // `“Lund is the right man,” the former president said`: nobody who is described speaks of himself by his name.
  const isDescribed = phrase.form === 'noun' && phrase.kind === 'person'
  const fits = (entity: Entity) =>
    !barred.has(entity.index) && agrees(entity) && !(isDescribed && spokenOf.has(entity.index))
  const window = relative ? at - phrases.from[phrase.sentence]! : WINDOW
  const found = new Map<number, Found>()
  const first = Math.max(0, at - window)
  for (let i = at - 1; i >= first; i--) {
    const entity = registry.resolved[i]?.entity
    if (entity === undefined) continue
    const known = found.get(entity)
    if (known) known.salience += salienceOf(i, at, discourse)
    else if (found.size < MOST && fits(registry.entities[entity]!))
      found.set(entity, { entity, last: i, salience: salienceOf(i, at, discourse) })
  }
  const others = relative
    ? []
    : [
        ...(discourse.byHead.get(phrase.lemma) ?? []),
        ...(discourse.holders.get(phrase.lemma) ?? []),
        ...discourse.prominent,
      ]
  const unseen = (entity: number) => found.set(entity, { entity, last: -1, salience: 0 })
  const behind = namedBehind(at, discourse)
  for (const entity of others)
    if (!found.has(entity) && !behind.has(entity) && fits(registry.entities[entity]!)) unseen(entity)
  for (const entity of proposed) if (!found.has(entity)) unseen(entity)
  const turns = turnsSince(discourse)
  return [...found.values()]
    .sort((a, b) => b.salience - a.salience)
    .map(({ entity, last }, rank) => ({
      entity,
      last,
      rank,
      turn: turns.indexOf(entity),
      spokenOf: spokenOf.has(entity),
    }))
}

/**
 * Whom the same sentence names soon behind a phrase: `The president named Tom Wolf his adviser`. A name does not stand for
 * somebody spoken of above it (Condition C; Chomsky, 1981), but in an apposition, which a sieve proposes.
 */
function namedBehind(at: number, { phrases, registry }: Discourse): Set<number> {
  const { sentence } = phrases.list[at]!
  const behind = new Set<number>()
  for (let i = at + 1; i <= at + BEHIND && phrases.list[i]?.sentence === sentence; i++) {
    const entity = registry.resolved[i]?.entity
    if (entity !== undefined && phrases.list[i]!.name) behind.add(entity)
  }
  return behind
}

function fitting(phrase: Phrase, at: number, discourse: Discourse): (entity: Entity) => boolean {
  const { parsed, labelOf, homes } = discourse
  if (phrase.form === 'pronoun') {
    const { norm } = parsed.sentences[phrase.sentence]!.tokens[phrase.head]!
    const features = pronounFeatures(norm)
    return (entity) => agreesWith(features, entity)
  }
  const label = labelOf(at)
  const people = phrase.kind === 'group' ? peopleOf(label) : null
  const isLocal = isOfPart(label)
  const branches = phrase.kind === 'organization' ? branchesOf(label) : []
  const state = stateOfOffice(phrase, parsed)
  return (entity) => {
    const { kind, gender, plural } = entity
    if (people !== null && kind === 'group' && (peopleOf(entity.label) ?? people) !== people) return false
    if (phrase.kind === 'person')
      return (
        kind === 'person' &&
        !plural &&
        (gender === 'unknown' || phrase.gender === 'unknown' || gender === phrase.gender) &&
        !holdsOtherOffice(phrase, entity) &&
        !isRelativeOnly(phrase, entity) &&
        !isOfOtherState(phrase, entity) &&
        !isOfOtherAmericanState(state, entity, homes)
      )
    if (phrase.kind === 'document') return kind === 'document'
    if ((isLocal && kind === 'country') || isOneOfSeveral(phrase, entity) || isOtherBranch(branches, phrase, entity))
      return false
    // `the parties` are no party.
    if (phrase.plural && kind === 'organization' && entity.words.length === 0 && entity.heads.has(phrase.lemma))
      return false
    return (kind !== 'person' || (phrase.kind === 'organization' && mayBeBody(entity))) && kind !== 'document'
  }
}

/** What a ministry or department is for. */
const BRANCH =
  /\b(agriculture|defen[cs]e|education|energy|environment|finance|foreign|health|home|interior|irrigation|justice|labou?r|state|trade|transport|treasury)\b/giu

const branchesOf = (label: string): readonly string[] => label.toLowerCase().match(BRANCH) ?? []

/** `the foreign department` is no State Department, and `the defence ministry` no Ministry of Justice. */
function isOtherBranch(branches: readonly string[], { lemma }: Phrase, { words }: Entity): boolean {
  if (branches.length === 0) return false
  const names = words.map((word) => word.toLowerCase())
  const isAlike = names.includes(lemma) && names.some((name) => branchesOf(name).length > 0)
  return isAlike && !branches.some((branch) => names.includes(branch))
}

/** `Greek` of `Greek Cypriots`, who are no `Turkish Cypriots`. */
function peopleOf(label: string): string | null {
  const [first] = label.split(' ', 1)
  return first && countryOfDemonym(first) ? first : null
}

const OF_MINISTRY = /\bministry(['’]s)? spokes(man|person|woman)$/i

/** Those who hold an office of a state, and those who speak for one, abroad or at home. */
const actsForOne = (role: string): boolean => isStateOffice(officeIn(role)) || isEnvoy(role) || OF_MINISTRY.test(role)

/** `Chile's president` is no president of Mexico. */
const isOfOtherState = ({ country, role }: Phrase, entity: Entity): boolean =>
  country !== null && entity.country !== null && country !== entity.country && actsForOne(role ?? '')

/** The last speakers, each once, the latest first. */
function turnsSince({ turns }: Discourse): number[] {
  const found: number[] = []
  for (let i = turns.length - 1; i >= 0 && found.length < TURNS; i--)
    if (!found.includes(turns[i]!.entity)) found.push(turns[i]!.entity)
  return found
}

/** Whom the content of the phrase's own claim mentions by name: hardly the one who says it. */
function entitiesSpokenOf(at: number, { sourceOf, attributions, phrases, registry }: Discourse): Set<number> {
  const found = new Set<number>()
  const own = sourceOf.get(at)
  if (own === undefined) return found
  for (const { start, end } of attributions[own]!.content) {
    let i = firstEndingAfter(phrases.list, start)
    for (const stop = i + MOST; i < stop && i < phrases.list.length && phrases.list[i]!.end <= end; i++) {
      const resolved = registry.resolved[i]
      if (resolved && phrases.list[i]!.form !== 'pronoun') found.add(resolved.entity)
    }
  }
  return found
}
