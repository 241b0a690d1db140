import type { AnalysedActor, Analysis } from '../domain/analysis.ts'
import type { Claim } from '../domain/claim.ts'
import { contains } from '../domain/span.ts'
import { countryOfCode } from '../lexicon/country-forms.ts'
import { addressed, doersBeside, insists } from '../matters/addressed.ts'
import { allied } from '../matters/alliance.ts'
import type { ArticleSides } from '../matters/article-sides.ts'
import { sidesNamed } from '../matters/named-sides.ts'
import { type NamedWords, namedWords } from '../matters/proper-names.ts'
import { topicWords } from '../matters/topic-words.ts'

/** What a claim is about and between whom, in terms that hold across articles: sides are base ids of the registry. */
export type MatterFacts = {
  readonly claim: Claim
  readonly at: number
  readonly party: string
  /** The sides that the speaker may well stand for, where the article does not say for whom. */
  readonly likely: readonly string[]
  /** The side that has to do what is demanded, if the demand begins with it. */
  readonly doer: string | null
  /** The sides that have to do it together with that one. */
  readonly beside: readonly string[]
  /** Whom the claim is directed at, and whom of these it can mean as its speaker's side is not theirs. */
  readonly named: readonly string[]
  readonly targets: readonly string[]
  /** The sides that the content mentions. */
  readonly mentioned: readonly string[]
  readonly words: readonly string[]
  /** Counts the runs of claims of one side, from 0. */
  readonly turn: number
  /** Topic words of how its article begins, which a claim that says little by itself leaves to be understood. */
  readonly lead: readonly string[]
} & NamedWords

/** How much of an article tells what it is about, in characters: its first paragraph, or two. */
const LEAD = 350

/** The facts of the claims that somebody makes, in order. */
export function matterFacts(
  { claims, actors }: Pick<Analysis, 'claims' | 'actors'>,
  text: string,
  sides: ArticleSides,
  at: number,
): MatterFacts[] {
  const beginning = topicWords(text.slice(0, LEAD))
  const byId = new Map(actors.map((actor) => [actor.id, actor]))
  let turn = -1
  let last: string | null = null
  return claims.flatMap((claim): MatterFacts[] => {
    if (!claim.speaker) return []
    const party = sides.of(claim.speaker.id)
    if (party !== last) turn++
    last = party
    const mentioned = actors
      .filter(({ mentions }) => mentions.some((mention) => claim.content.some((span) => contains(span, mention))))
      .map(({ id }) => sides.of(id))
      .concat(claim.content.flatMap(({ text }) => sidesNamed(text)))
    const names = [claim.speaker, ...claim.targets].flatMap(({ id }) => namesOf(byId.get(id)!))
    const said = claim.content.map((span) => span.text).join(' ')
    const words = topicWords(said, names)
    const own = new Set(topicWords(names.join(' ')))
    const lead = beginning.filter((word) => !own.has(word))
    const named = claim.targets.flatMap(({ id }) => sides.all(id))
    const told = { claim, at, named, mentioned: [...new Set(mentioned)], ...doersOf(claim, sides) }
    const facts = { ...told, words, turn, lead, ...namedWords(said) }
    return [onSide(facts, party, sides.likely(claim.speaker.id))]
  })
}

function doersOf(claim: Claim, sides: ArticleSides): Pick<MatterFacts, 'doer' | 'beside'> {
  const doer = sides.doer(claim)
  return { doer, beside: doer === null ? [] : doersBeside(claim) }
}

/** The facts of a claim whose speaker takes this side: nobody asks or answers their own. */
export function onSide(
  facts: Omit<MatterFacts, 'party' | 'likely' | 'targets'>,
  party: string,
  likely: readonly string[],
): MatterFacts {
  const { doer, beside } = facts
  const asked = doer === null || doer === party ? facts.named : [doer, ...beside]
  const named = asked.filter((target) => target !== party)
  const targets = [...new Set(named.length > 0 ? named : addressed(facts.claim, party))]
  return { ...facts, party, likely, targets, mentioned: facts.mentioned.filter((side) => side !== party) }
}

/** The names of a side; *observers* is none, and tells what the matter is. */
function namesOf({ name, aliases, kind, country }: AnalysedActor): string[] {
  if (kind === 'group' && !/\p{Lu}/u.test(name)) return []
  const state = country === null ? undefined : countryOfCode(country)
  return [name, ...aliases, ...(state ? [state.code, ...state.demonyms, ...state.capitals] : [])]
}

/** True if a side insists on what another is to do: that repeats a demand, if there was one. */
export function presses({ claim, party, doer }: MatterFacts): boolean {
  return insists(claim) && doer !== null && doer !== party && !allied(doer, party)
}
