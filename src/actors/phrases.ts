import type { ParsedSentence, ParsedText } from '../domain/sentence.ts'
import type { TaggedToken } from '../domain/token.ts'
import { countryNamed, countryOfDemonym } from '../lexicon/country-forms.ts'
import { OFFICES_OF_TWO } from '../lexicon/person-nouns.ts'
import { linkAppositions } from './apposition.ts'
import { type Chunk, chunk } from './chunk.ts'
import { countryIn, countryOfWords } from './country-of-words.ts'
import { isGenitiveName } from './genitive-name.ts'
import { genderOfName, genderOfNoun, kindOfName } from './kind-of-name.ts'
import { kindOfNoun } from './kind-of-noun.ts'
import { nationalName } from './national-label.ts'
import type { Phrase } from './phrase.ts'
import { isRelative, pronounFeatures } from './pronoun.ts'
import { nameWords, ownedBodyName, properName } from './proper-name.ts'
import { isSubject } from './subject.ts'

/** All noun phrases of an article in order of the text, and where each sentence's begin: `from[s]` up to `from[s + 1]`. */
export type Phrases = { readonly list: readonly Phrase[]; readonly from: readonly number[] }

/** Finds and describes the noun phrases that may refer to actors. */
export function readPhrases({ text, sentences }: ParsedText): Phrases {
  const list: Phrase[] = []
  const from: number[] = []
  sentences.forEach((sentence, index) => {
    from.push(list.length)
    const offset = list.length
    const chunks = chunk(sentence.tokens)
    const described = chunks.map((found) => describe(text, sentence, index, found, chunks, offset))
    list.push(...linkAppositions(sentence, described, offset))
  })
  from.push(list.length)
  return { list, from }
}

type Description = Pick<Phrase, 'form' | 'kind' | 'gender' | 'plural' | 'name' | 'role' | 'country'>

function describe(
  text: string,
  sentence: ParsedSentence,
  index: number,
  { first, head, possessor }: Chunk,
  chunks: readonly Chunk[],
  offset: number,
): Phrase {
  const { tokens } = sentence
  const { end, lemma } = tokens[head]!
  const { form, kind, gender, plural, name, role, country } = describeCore(text, sentence, first, head, possessor)
  return {
    start: tokens[first]!.start,
    end,
    sentence: index,
    first,
    head,
    form,
    kind,
    gender,
    plural,
    name,
    role,
    lemma: name === null ? (officeOfTwo(tokens, head) ?? lemma) : name.words.at(-1)!.toLowerCase(),
    determiner: determinerOf(sentence, first, possessor),
    possessor: possessor === null ? null : offset + chunks.indexOf(possessor),
    apposition: null,
    subject: isSubject(sentence, first, head),
    country,
  }
}

function describeCore(
  text: string,
  sentence: ParsedSentence,
  first: number,
  head: number,
  possessor: Chunk | null,
): Description {
  const { tokens } = sentence
  if (tokens[head]!.upos === 'PRON') return describePronoun(tokens[head]!)
  const inner = possessor === null ? first : possessor.head + 2
  const own = Math.min(Math.max(inner, first), head)
  const found = properName(tokens, own, head)
  if (found === null) return describeNoun(text, sentence, own, first, head)
  const span = (possessor && ownedBodyName(tokens, possessor, found)) ?? found
  const genitive = isGenitiveName(tokens, span.start, span.end)
  const bare = nameWords(text, tokens, genitive ? { ...span, end: span.end + 1 } : span)
  const owner = possessor !== null && span.start === own ? ownerOf(text, tokens, possessor) : ''
  const words = nationalName(bare, owner) ?? bare
  const role = roleBefore(text, sentence, first, span.start)
  // Whose it is tells nothing of what it is: `Russia's Foreign Ministry`.
  const kind = genitive ? 'organization' : kindOfName(words, span.title, span.start > own ? role : null)
  if (kind === 'group') return { ...describeNoun(text, sentence, own, first, head), kind }
  // `the French`, `a Moroccan`, but `Mr. French`.
  const people =
    /^(DET|NUM)$/.test(tokens[first]!.upos) && words.length === 1 && countryOfDemonym(words[0]!) !== undefined
  if (people && span.title === null && countryNamed(words[0]!) === undefined)
    return describeNoun(text, sentence, own, first, head)
  return {
    form: 'name',
    kind,
    gender: kind === 'person' ? genderOfName(words, span.title, role) : 'neuter',
    plural: false,
    name: { words, title: span.title },
    role,
    country: countryOfWords(words) ?? (role === null ? null : countryIn(role)),
  }
}

/** The words of a possessor without `the`. */
const ownerOf = (text: string, tokens: readonly TaggedToken[], { first, head }: Chunk) =>
  text.slice(tokens[first]!.start, tokens[head]!.end).replace(/^the\s+/iu, '')

function describePronoun({ norm, xpos }: TaggedToken): Description {
  const features = pronounFeatures(norm)
  const somebody = /^(someone|somebody|anyone)$/.test(norm) || (isRelative(norm) && xpos !== 'DT')
  return {
    form: 'pronoun',
    kind: features || somebody ? 'person' : 'thing',
    gender: features?.gender ?? 'unknown',
    plural: features?.plural ?? false,
    name: null,
    role: null,
    country: null,
  }
}

function describeNoun(text: string, { tokens }: ParsedSentence, own: number, first: number, head: number): Description {
  const token = tokens[head]!
  const kind = kindOfNoun(token, head > first ? tokens[head - 1] : undefined)
  const description = text.slice(tokens[first]!.start, token.end)
  const tail = officeOfTwo(tokens, head)?.slice(token.lemma.length) ?? ''
  return {
    form: 'noun',
    kind,
    gender:
      kind === 'person'
        ? genderOfNoun(text.slice(tokens[own]!.start, token.end))
        : kind === 'group'
          ? 'unknown'
          : 'neuter',
    plural: kind === 'group' || token.xpos === 'NNS' || token.xpos === 'NNPS',
    name: null,
    role: kind === 'person' ? `${withoutDeterminer(description)}${tail}` : null,
    country: countryIn(description),
  }
}

/** `chief | of staff`, `head | of state`: an office that its head noun alone does not tell. */
function officeOfTwo(tokens: readonly TaggedToken[], head: number): string | null {
  if (tokens[head + 1]?.norm !== 'of') return null
  const office = `${tokens[head]!.lemma} of ${tokens[head + 2]?.norm}`
  return OFFICES_OF_TWO.has(office) ? office : null
}

function determinerOf({ tokens }: ParsedSentence, first: number, possessor: Chunk | null): Phrase['determiner'] {
  if (possessor !== null) return 'possessive'
  const { norm, upos } = tokens[first]!
  if (/^(the|this|that|these|those|both)$/.test(norm)) return 'definite'
  if (upos === 'DET' || upos === 'NUM') return 'indefinite'
  return 'none'
}

/** The words before a name that say what its bearer is, without their article. */
function roleBefore(text: string, { tokens }: ParsedSentence, first: number, nameStart: number): string | null {
  if (nameStart <= first) return null
  const role = withoutDeterminer(text.slice(tokens[first]!.start, tokens[nameStart - 1]!.end))
  return /^(|mr|mrs|ms|miss|dr)\.?$/i.test(role) ? null : role
}

const withoutDeterminer = (words: string) => words.replace(/^(the|a|an|this|that|some|another|one)(\s+|$)/i, '').trim()
