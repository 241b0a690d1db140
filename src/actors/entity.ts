import type { ActorKind, ResolvedBy } from '../domain/actor.ts'
import { wholeName } from '../lexicon/bodies.ts'
import { BODY_NOUNS } from '../lexicon/body-nouns.ts'
import { impliedNoun } from '../lexicon/implied-nouns.ts'
import { TITLE_ABBREVIATIONS } from '../lexicon/name-words.ts'
import { headNoun } from './names/head-noun.ts'
import { isBodyRole } from './names/kind-of-name.ts'
import { headOfRole } from './names/role-head.ts'
import type { Gender, Phrase } from './phrases/phrase.ts'

/** Somebody that an article speaks of, while the stage gathers what it says of them. */
export type Entity = {
  readonly index: number
  kind: ActorKind
  gender: Gender
  plural: boolean
  country: string | null
  /** The fullest proper name seen, word by word, or none for those whom the article leaves unnamed. */
  words: readonly string[]
  /** What to call it where there is no proper name: `senior official`, `critics`. */
  label: string
  readonly aliases: Set<string>
  readonly roles: Set<string>
  /** Head nouns of what it is called: `senator`, `candidate`; what *the senator* may point back to. */
  readonly heads: Set<string>
  readonly members: Set<number>
  readonly memberOf: Set<number>
  readonly onBehalfOf: Set<number>
  mentions: number
  /** Was the subject of a clause or spoke: what nobody ever sees act is hardly a person. */
  acts: boolean
}

/** Who a phrase refers to, and the sieve that said so. */
export type Resolved = { readonly entity: number; readonly by: ResolvedBy }

/** Everybody in an article so far, and the phrases that are theirs. */
export type Registry = {
  readonly entities: Entity[]
  /** By index of the phrase. */
  readonly resolved: (Resolved | null)[]
}

/** Whom a phrase is known to refer to, by its index; null for nobody, and for the index of no phrase. */
export function entityAt({ entities, resolved }: Registry, at: number | null): Entity | null {
  const known = at === null ? null : resolved[at]
  return known ? entities[known.entity]! : null
}

/** Makes an entity of which only this is known. */
export function addEntity(registry: Registry, phrase: Pick<Phrase, 'kind' | 'gender' | 'plural' | 'country'>): Entity {
  const entity: Entity = {
    index: registry.entities.length,
    kind: phrase.kind === 'place' ? 'organization' : phrase.kind === 'thing' ? 'group' : phrase.kind,
    gender: phrase.gender,
    plural: phrase.plural,
    country: phrase.country,
    words: [],
    label: '',
    aliases: new Set(),
    roles: new Set(),
    heads: new Set(),
    members: new Set(),
    memberOf: new Set(),
    onBehalfOf: new Set(),
    mentions: 0,
    acts: false,
  }
  registry.entities.push(entity)
  return entity
}

export const PLAIN_TITLE = /^(mr|mrs|ms|miss|dr|dame|sir)\.?$/i

/** Nouns before a body's name that the text calls it by again, and that are no part of another's name as in `the state Supreme Court`. */
const SAID_OF_BODY = /\b(broadcaster|charity|daily|foundation|magazine|newspaper|nonprofit|tabloid|union|website)$/i

/** Records that a phrase refers to an entity, with what the phrase tells of it. */
export function refer(registry: Registry, at: number, phrase: Phrase, entity: Entity, by: ResolvedBy): void {
  registry.resolved[at] = { entity: entity.index, by }
  entity.mentions++
  if (entity.gender === 'unknown' && phrase.form !== 'pronoun') entity.gender = phrase.gender
  if (phrase.form === 'pronoun') return
  entity.acts ||= phrase.subject
  entity.country ??= phrase.country
  if (phrase.name) entity.aliases.add(phrase.name.words.join(' '))
  if (phrase.role !== null && entity.kind === 'person' && !isBodyRole(phrase.role)) {
    entity.roles.add(spelledOut(phrase.role))
    entity.heads.add(headOfRole(phrase.role))
  }
  // `the nonprofit Rivers First … the nonprofit`
  if (phrase.role !== null && entity.kind === 'organization' && SAID_OF_BODY.test(phrase.role))
    entity.heads.add(headOfRole(phrase.role))
  if (phrase.name?.title && !PLAIN_TITLE.test(phrase.name.title))
    entity.heads.add(headOfRole(officeOf(phrase.name.title)))
  if (phrase.name && entity.kind === 'organization')
    for (const noun of bodyNouns(phrase.name.words)) entity.heads.add(noun)
  if (phrase.form === 'noun') entity.heads.add(phrase.lemma)
}

/** What somebody may be called who is called by a noun: a spokesperson is a spokesman or a spokeswoman too, an ambassador an envoy, a committee a panel. */
export function alsoCalled(noun: string): readonly string[] {
  if (noun === 'ambassador') return [noun, 'diplomat', 'envoy']
  if (noun === 'mediator') return [noun, 'envoy']
  if (noun === 'committee' || noun === 'subcommittee') return [noun, 'panel']
  if (/^(army|corps|navy)$/.test(noun)) return [noun, 'service']
  const office = /^(chair|congress|council|spokes)(man|person|woman)$/.exec(noun)?.[1]
  return office === undefined ? [noun] : [`${office}man`, `${office}person`, `${office}woman`]
}

/** `Sen.` → `Senator`; other roles stay as they are. */
function spelledOut(role: string): string {
  const office = TITLE_ABBREVIATIONS.get(role.toLowerCase().replace(/\.$/, ''))
  return office ? office[0]!.toUpperCase() + office.slice(1) : role
}

/** `Sen.` → `senator`. */
function officeOf(title: string): string {
  const norm = title.toLowerCase().replace(/\.$/, '')
  return TITLE_ABBREVIATIONS.get(norm) ?? norm
}

/** The nouns in a body's name, that it implies, and in the whole name of one that all know by its letters: a commission is the S.E.C. */
function bodyNouns(words: readonly string[]): string[] {
  const whole = wholeName(words)
  const nouns = [...words, ...whole].map((word) => word.toLowerCase()).filter((word) => BODY_NOUNS.has(word))
  const implied = impliedNoun(whole, headNoun(whole))
  return implied === null ? nouns : [...nouns, implied]
}
