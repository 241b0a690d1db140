import { isCapitalised } from '../../domain/casing.ts'
import { withoutPossessive } from '../../domain/possessive.ts'
import { AMERICAN_STATES, areAmericans } from '../../lexicon/american-states.ts'
import { knownBody } from '../../lexicon/bodies.ts'
import { BODY_NOUNS } from '../../lexicon/body-nouns.ts'
import { countryNamed, countryOfDemonym, stateOfPeople } from '../../lexicon/country-forms.ts'
import { AMERICAN_PARTIES, PARTY_WORDS } from '../../lexicon/party-words.ts'
import { OFFICES, SPOKES_NOUNS } from '../../lexicon/person-nouns.ts'
import { wordSet } from '../../lexicon/word-list.ts'
import type { Discourse } from '../discourse.ts'
import { type Entity, entityAt } from '../entity.ts'
import { sameBody } from '../identity/body.ts'
import { bodyEntity, countryEntity } from '../identity/index.ts'
import { officeWithOf } from '../names/role-head.ts'
import { knowsOfCountry } from '../phrases/country-of-words.ts'
import type { Phrase } from '../phrases/phrase.ts'
import { isOfAmericanState } from './american-office.ts'
import { tieToParties } from './party-ties.ts'
import { tieSpokesmen } from './spokes-ties.ts'
import { tieToStates } from './state-ties.ts'

/** Nouns for people who belong to what stands beside them; critics and supporters of a body do not. */
const BELONGING =
  /^(activist|analyst|attorney|diplomat|economist|employee|executive|expert|fellow|lawyer|lobbyist|member|military|negotiator|official|professor|researcher|scientist|staffer|strategist|student|worker|democrat|republican|troop|soldier|authority|adviser|advisor|aide)$/
/** Those who act for the person whom they help: `aides to the governor`, `Lund's lawyer`. */
const HELPING = /^(adviser|advisor|aide|assistant|attorney|counsel|deputy|lawyer|pollster|strategist)$/
/** Those who run somebody's campaign. */
const RUNNING = /\bcampaign (chair|chair(man|woman)|chief|director|manager|strategist)$/i
/** What links people to whom they belong to; an ambassador *to* a country is another's. */
const OWNER = /^(of|for|at|in|from|with)$/
const HELPED = /^(of|for|at|in|from|with|to)$/
/** `lawyers with the Lund Project` work there, and for others. */
const WHERE = /^(at|from|in|with)$/
/** Many people who make no body: `a candidate of the establishment`, `looks to the president for leadership`. */
const FORMLESS = wordSet(
  'audience, both, crowd, elite, establishment, everybody, everyone, few, half, leadership, left, majority, many, most, others, public, right, some, those, world, youth',
)

/** Words that a party's name may begin with, before the word for its creed. */
const NAME_OPENERS = new Set([
  'African',
  'Free',
  'Liberal',
  'New',
  'Orange',
  'People’s',
  "People's",
  'Popular',
  'Social',
  'United',
])

/**
 * Ties people to what they belong to or speak for, by the words around the noun: `NATO officials`, `an official at the
 * central bank`, `Alan Jeffers, a spokesman for Exxon`.
 */
export function tieActors(discourse: Discourse): void {
  const { registry, phrases } = discourse
  phrases.list.forEach((phrase, at) => {
    const entity = entityAt(registry, at)
    const noun = nounOf(phrase)
    if (!entity || noun === null || knowsOfCountry(phrase.role ?? '')) return
    if (entity.kind !== 'person' && entity.kind !== 'group') return
    const helps = HELPING.test(noun) || RUNNING.test(phrase.role ?? '')
    const speaksFor = SPOKES_NOUNS.has(noun)
    if (!speaksFor && !helps && !OFFICES.has(noun) && !BELONGING.test(noun)) return
    const other = beside(phrase, at, discourse, helps ? HELPED : OWNER)
    if (!other || other.index === entity.index || other.members.has(entity.index)) return
    const isPersons = helps && other.kind === 'person' && !WHERE.test(wordBehind(phrase, discourse))
    if (speaksFor || isPersons) entity.onBehalfOf.add(other.index)
    else if (mayHaveMembers(other) && !(other.kind === 'country' && isFormer(phrase))) entity.memberOf.add(other.index)
    if (entity.kind === 'person') entity.country ??= other.country
  })
  tieToStates(discourse)
  tieSpokesmen(discourse)
  tieToParties(registry)
}

/** `A former Mexican general` may be from Mexico still, and is in none of its offices. */
const isFormer = ({ role }: Phrase): boolean => /^(ex|former|onetime)\b/i.test(role ?? '')

const wordBehind = ({ sentence, head }: Phrase, { parsed }: Discourse): string =>
  parsed.sentences[sentence]!.tokens[head + 1]?.norm ?? ''

/** What is no body without a name: `the president of an independent state`, `the mayor of the capital city of Norland`. */
const PLACES = wordSet('city, country, nation, state, town, village')

/** Of `senators of both parties`, the parties are no body that one is a member of, nor is the crowd of `a man in the crowd`. */
function mayHaveMembers({ kind, words, label, heads }: Entity): boolean {
  if (words.length > 0) return kind !== 'person' && kind !== 'document'
  if (kind === 'group') return !(/^\p{Ll}.*s$/u.test(label) || [...heads].some((head) => FORMLESS.has(head)))
  return kind === 'country' || (kind === 'organization' && ![...heads].some((head) => PLACES.has(head)))
}

/** The noun that says what a phrase's referent is: its head, or what the role before a name ends in. */
export function nounOf({ form, lemma, role }: Phrase): string | null {
  const [two] = /\bpress (officer|secretary)$/i.exec(role ?? '') ?? []
  if (two) return two.toLowerCase()
  if (form === 'noun') return lemma.split(' ')[0]!
  if (role === null) return null
  return officeWithOf(role) ?? role.toLowerCase().split(/\s+/).at(-1)!.replace(/s$/, '')
}

function beside(phrase: Phrase, at: number, discourse: Discourse, links: RegExp): Entity | null {
  const { parsed, phrases, registry } = discourse
  const { tokens } = parsed.sentences[phrase.sentence]!
  const owner = entityAt(registry, phrase.possessor)
  if (owner) return owner
  const words = (phrase.form === 'name' ? phrase.role! : parsed.text.slice(phrase.start, phrase.end))
    .replace(/^(the|an?)\s+/i, '')
    .split(/\s+/)
  const named = firstNamed(words.slice(0, -1), discourse)
  if (named) return named
  // `chief of staff at the bank`: one phrase and two words more.
  const [behind, link] = isOfTwo(phrase) ? [at + 2, phrase.head + 3] : [at + 1, phrase.head + 1]
  if (!links.test(tokens[link]?.norm ?? '')) return null
  const next = phrases.list[behind]
  if (!next || next.sentence !== phrase.sentence || next.first > link + 2 || isOfAmericanState(phrase, next))
    return null
  // `a spokesman for Argentina's president`: not Argentina.
  return entityAt(registry, phrases.list[behind + 1]?.possessor === behind ? behind + 1 : behind)
}

/** `the chief of staff`, `the former secretary of state`. */
const isOfTwo = ({ form, role }: Phrase): boolean => form === 'noun' && role !== null && officeWithOf(role) !== null

/** The first actor that a run of words names, longest run first: `Sanders campaign`, `U.S.`, `Russian`. */
function firstNamed(words: readonly string[], discourse: Discourse): Entity | null {
  const { names, registry, byLabel } = discourse
  for (let from = 0; from < words.length; from++) {
    for (let to = Math.min(words.length, from + 5); to > from; to--) {
      const run = words.slice(from, to)
      const form = withoutPossessive(run.join(' '))
      // `New Mexico lawmakers` and the `New Mexican governor` are not Mexico's, nor those of the American Georgia the country's.
      const isState = AMERICAN_STATES.has(form) || areAmericans(form)
      if (isState && (run.length > 1 || isAmericanGeorgia(form, names))) {
        from = to - 1
        break
      }
      const people =
        run.length === 1 ? stateOfPeople([words[from - 1] ?? '', form, words[to] ?? ''], 1) : countryOfDemonym(form)
      const country = countryNamed(form) ?? people
      if (country) return countryEntity(names, registry, country.code)
      const land = names.lands.get(form)
      if (land) return countryEntity(names, registry, land)
      // `United Democratic Movement`, `Social Democratic Party`: words of a longer name are no party of another.
      const isCut = PARTY_WORDS.has(run[0]!.toLowerCase()) && isWithinName(words, from, to)
      const body = isCut ? undefined : (knownBody(form)?.name ?? AMERICAN_PARTIES[form.toLowerCase()])
      if (body) return bodyEntity(names, registry, body)
      const known = byLabel.get(form.toLowerCase())
      const capital = isCapitalised(form)
      const named = form.split(' ')
      const found = capital ? (sameBody(names.bodies, named) ?? bearer(named, discourse)) : null
      // `Foreign Ministry` is more than the ministry.
      const isPart = from > 0 && isCapitalised(words[from - 1]!)
      if (known !== undefined && capital && !isPart) return registry.entities[known]!
      if (found) return found
    }
  }
  return null
}

const isAmericanGeorgia = (form: string, { mentioned }: Discourse['names']) =>
  form === 'Georgia' && !mentioned.has('GE')

/** True where the words of a name go on before or behind a run of them. */
function isWithinName(words: readonly string[], from: number, to: number): boolean {
  const next = words[to] ?? ''
  if (isCapitalised(next) && BODY_NOUNS.has(next.toLowerCase()) && !isOfCongress(next)) return true
  const before = words[from - 1] ?? ''
  return PARTY_WORDS.has(before.toLowerCase()) || NAME_OPENERS.has(before)
}

const isOfCongress = (word: string): boolean => /^(Caucus|Conference|House|Senate)$/.test(word)

function bearer(run: readonly string[], { names }: Discourse): Entity | null {
  const candidates = run.length > 2 ? [] : (names.persons.bySurname.get(run.at(-1)!.toLowerCase()) ?? [])
  return candidates.length === 1 ? candidates[0]! : null
}
