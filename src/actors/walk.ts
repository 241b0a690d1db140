import type { ArticleInput } from '../domain/article.ts'
import type { Attribution } from '../domain/attribution.ts'
import type { ParsedText } from '../domain/sentence.ts'
import { antecedent, type Choose, likeliest } from './antecedents/index.ts'
import { beginDiscourse } from './begin-discourse.ts'
import { type Discourse, REMEMBERED, sift } from './discourse.ts'
import { addEntity, alsoCalled, type Entity, entityAt, type Resolved, refer } from './entity.ts'
import { nameRelatives } from './identity/relatives.ts'
import { labelOfWhom } from './labels/of-whom.ts'
import { isCounterpart } from './labels/office-label.ts'
import { headOfRole } from './names/role-head.ts'
import { INDEFINITE_SIEVES, LAST_NOUN_SIEVES, NOUN_PROPOSALS, NOUN_SIEVES, THING_SIEVES } from './nouns/index.ts'
import { partSaid } from './part-said.ts'
import { peopleAsked } from './people-asked.ts'
import { readPhrases } from './phrases/index.ts'
import type { Phrase } from './phrases/phrase.ts'
import { pronounFeatures } from './phrases/pronoun.ts'
import { retagCues } from './phrases/retag-cues.ts'
import { retagMutual } from './phrases/retag-mutual.ts'
import { quotedFirstPersons } from './pronouns/first-person.ts'
import { PRONOUN_PROPOSALS, PRONOUN_SIEVES, RELATIVE_PROPOSALS } from './pronouns/index.ts'
import { isRelativePronoun } from './pronouns/relative.ts'
import { speakerOf } from './speakers/index.ts'
import { likelyUnderstood, type Understand } from './understood/index.ts'

/**
 * Reads the article from its first phrase to its last and settles who each phrase, and each source, refers to. Proper
 * names are settled beforehand, with the whole article in view.
 */
export function walk(
  text: ParsedText,
  attributions: readonly Attribution[],
  { author, publishedAt }: Pick<ArticleInput, 'author' | 'publishedAt'> = {},
  choose: Choose = likeliest,
  understand: Understand = likelyUnderstood,
): Discourse {
  const parsed = retagMutual(retagCues(text, attributions))
  const phrases = peopleAsked(parsed, partSaid(parsed, readPhrases(parsed), attributions), attributions)
  const article = { author: author ?? null, year: yearOf(publishedAt) }
  const discourse = beginDiscourse(parsed, phrases, attributions, article, choose, understand)
  const turns = turnsInOrder(discourse)
  let next = 0
  discourse.phrases.list.forEach((phrase, at) => {
    for (; next < turns.length && turns[next]!.at <= phrase.start; next++) takeTurn(turns[next]!.attribution, discourse)
    resolve(at, discourse)
    remember(at, discourse)
  })
  for (; next < turns.length; next++) takeTurn(turns[next]!.attribution, discourse)
  nameRelatives(discourse.phrases.list, discourse.registry)
  return discourse
}

/** The year of an ISO date. */
const yearOf = (date: string | undefined): number | null => Number(/^\d{4}/u.exec(date ?? '')?.[0]) || null

/** Attributions in the order in which their speakers can be told, and where in the text that is. */
function turnsInOrder(discourse: Discourse): { readonly attribution: number; readonly at: number }[] {
  const { attributions } = discourse
  const at = attributions.map(({ source, cue }) => source?.end ?? cue.end)
  // `“We reject it,” said the minister`: what *we* claim waits for the minister, who claims the rest.
  for (const [index, outer] of quotedFirstPersons(discourse)) at[index] = Math.max(at[index]!, at[outer]! + 1)
  return attributions.map((_, attribution) => ({ attribution, at: at[attribution]! })).sort((a, b) => a.at - b.at)
}

function resolve(at: number, discourse: Discourse): void {
  const { registry, phrases } = discourse
  const phrase = phrases.list[at]!
  if (registry.resolved[at] || phrase.kind === 'place') return
  const isThing = phrase.form !== 'pronoun' && phrase.kind === 'thing'
  const read = phrase.form === 'pronoun' ? pronoun : isThing ? thing : description
  const found = read(phrase, at, discourse)
  if (found) {
    const entity = registry.entities[found.entity]!
    refer(registry, at, phrase, entity, found.by)
    if (isCounterpart(phrase) && found.by === 'apposition') addOffice(discourse.labelOf(at), entity)
  } else if (phrase.form === 'noun' && !isThing) introduce(at, phrase, discourse)
}

/** `Estonia’s prime minister … His Finnish counterpart, Elina Saarinen`: she is the Finnish prime minister. */
function addOffice(office: string, entity: Entity): void {
  if (/counterpart/i.test(office)) return
  entity.roles.add(office)
  entity.heads.add(headOfRole(office))
}

function pronoun(phrase: Phrase, at: number, discourse: Discourse): Resolved | null {
  if (isRelativePronoun(at, discourse)) return antecedent(at, discourse, RELATIVE_PROPOSALS)
  const { norm } = discourse.parsed.sentences[phrase.sentence]!.tokens[phrase.head]!
  const found = sift(PRONOUN_SIEVES, phrase, at, discourse)
  return found ?? (pronounFeatures(norm)?.person === 3 ? antecedent(at, discourse, PRONOUN_PROPOSALS) : null)
}

const thing = (phrase: Phrase, at: number, discourse: Discourse): Resolved | null =>
  sift(THING_SIEVES, phrase, at, discourse)

function description(phrase: Phrase, at: number, discourse: Discourse): Resolved | null {
  const found = sift(NOUN_SIEVES, phrase, at, discourse)
  if (found) return found
  return isIntroduced(phrase)
    ? sift(INDEFINITE_SIEVES, phrase, at, discourse)
    : (antecedent(at, discourse, NOUN_PROPOSALS) ?? sift(LAST_NOUN_SIEVES, phrase, at, discourse))
}

/** `a report`, `Republican leaders`: words with which a text brings somebody in, and does not point back. */
const isIntroduced = ({ determiner, plural }: Phrase) =>
  determiner === 'indefinite' || (determiner === 'none' && plural)

function introduce(at: number, phrase: Phrase, discourse: Discourse): void {
  const { registry } = discourse
  const entity = addEntity(registry, phrase)
  // `Hamas and its ally`: what a state has for an ally is a state, what others have is none.
  if (phrase.kind === 'country' && entityAt(registry, phrase.possessor)?.kind !== 'country')
    entity.kind = 'organization'
  entity.label = labelOfWhom(at, discourse)
  for (const label of [entity.label, discourse.labelOf(at)])
    if (!discourse.byLabel.has(label.toLowerCase())) discourse.byLabel.set(label.toLowerCase(), entity.index)
  refer(registry, at, phrase, entity, 'description')
}

function remember(at: number, { registry, byHead }: Discourse): void {
  const entity = entityAt(registry, at)
  if (!entity) return
  for (const head of [...entity.heads].flatMap(alsoCalled)) {
    const others = (byHead.get(head) ?? []).filter((index) => index !== entity.index).slice(-REMEMBERED)
    byHead.set(head, [...others, entity.index])
  }
}

function takeTurn(attribution: number, discourse: Discourse): void {
  const claim = discourse.attributions[attribution]!
  const speaker = speakerOf(claim, discourse)
  discourse.speakers[attribution] = speaker
  if (speaker)
    discourse.turns.push({ entity: speaker.entity, sentence: claim.sentence, start: claim.cue.start, attribution })
}
