import type { Attribution } from '../domain/attribution.ts'
import { firstEndingAfter } from '../domain/bisect.ts'
import type { ParsedText } from '../domain/sentence.ts'
import type { Span } from '../domain/span.ts'
import { countryOfDemonym } from '../lexicon/country-forms.ts'
import { NOUNS } from '../lexicon/cues.ts'
import { PEOPLES } from '../lexicon/peoples.ts'
import { inPlainCase } from './headline-case.ts'
import { inOneLine } from './one-line.ts'

/** What ties a noun to the clause in which it was acted on: “an offer *that* [Arden described] as …”. */
const RELATIVE = /(?<=\S),?\s(?:that|which|whom?)$/iu

/**
 * A content's words in one line: pieces are parted by dots, unless one only goes on with the other (“a charge *as grotesque*”);
 * what ties it to a noun (the offer “*of* a truce”) is left out, and the capital of a sentence's beginning.
 * @param between words that stand between two pieces, where these are one sentence with them
 */
export function contentWords(parsed: ParsedText, attribution: Attribution, between?: string): string {
  const { text } = parsed
  const spans = attribution.content.map((span) => inDoubleMarks(inPlainCase(parsed, span)))
  const pieces = spans.length > 1 ? spans.map((piece) => piece.replace(RELATIVE, '')) : spans
  const whole = between === undefined ? wholeOf(pieces, text, attribution) : around(pieces, between)
  const words = whole.replace(/[,;:]$/u, '').replace(/,(?=["”’]$)/u, '')
  const opened = opensSentence(parsed, attribution.content[0]!) ? words.charAt(0).toLowerCase() + words.slice(1) : words
  if (isAside(text, attribution)) return opened.replace(spans.length > 1 ? ONE_THING : /^an? (?=\p{L}+$)/u, 'the ')
  return attribution.rule === 'noun' ? opened.replace(/^(?:of|for)\s+(?=\S)/u, '') : opened
}

/** “The curfew ended, [*a move*] shopkeepers welcomed”: by itself the noun wants to be one that is known. */
const isAside = (text: string, { content: [first, second], cue }: Attribution): boolean =>
  (second === undefined || second.start >= cue.end) &&
  first!.end <= cue.start &&
  /[,—–-][”"’']?\s*$/u.test(text.slice(Math.max(0, first!.start - 3), first!.start))

/** “[*A claim* that] experts call [implausible]”: one noun and no more. */
const ONE_THING =
  /^an? (?=(?:accusation|allegation|argument|assertion|charge|claim|decision|demand|figure|finding|idea|move|offer|plan|proposal|step|suggestion) )/u

/** What opens a quotation in single marks within others' words. */
const OPENED = /\s['‘]\p{L}/u

/** “‘We will wait,’ … ‘and see’”: single marks, which an apostrophe would be taken for; one whose other is missing is paired later. */
function inDoubleMarks(words: string): string {
  if (OPENED.test(words)) return words
  return words.replace(/^['‘](.*)['’]$/u, '“$1”').replace(/(?<=^[^'‘].*[,.!?])['’]$/u, '”')
}

/** How a subject goes as an object: “said [*he*] to be ill”. */
const OBJECTS: Readonly<Record<string, string>> = {
  he: 'him',
  i: 'me',
  she: 'her',
  they: 'them',
  we: 'us',
  who: 'them',
}

function around([first = '', second]: readonly string[], between: string): string {
  if (second === undefined) return first
  const object = ALONE.test(first) || first.toLowerCase() === 'who' ? inPlaceOf(first, between) : first
  return `${(!between && OBJECTS[first.toLowerCase()]) || object} ${between} ${second}`.replace(/\s+/gu, ' ')
}

/** “[*Which*] are said [to be lost]”, “[*who*] has been told [to go]”: without their noun *they* are, and *someone* has. */
function inPlaceOf(relative: string, verb: string): string {
  if (PLURAL.test(verb)) return 'they'
  return /^who$/iu.test(relative) ? 'someone' : 'it'
}
const PLURAL = /^(?:appear|are|have|seem|were)\b/u

/** A relative pronoun by itself, and the verbs by which what is told of it goes on. */
const ALONE = /^(?:that|what|which)$/iu
const FINITE = /^(?:are|can|could|did|does|had|has|have|is|may|might|must|should|was|were|will|would)\b/u

function wholeOf(pieces: readonly string[], text: string, attribution: Attribution): string {
  const [first = '', second = ''] = pieces
  // “[*Which*] Ortiz said [*would* let them in]”: without its noun a relative clause is told of it.
  if (pieces.length === 2 && ALONE.test(first) && FINITE.test(second))
    return `${/^(?:are|were|have)\b/u.test(second) ? 'they' : 'it'} ${second}`
  // “[*What*] Ortiz described [*as* a joke]”, “[*what*] it called [a breach]”, “[*what*] he called [political games]”.
  if (
    pieces.length === 2 &&
    ALONE.test(first) &&
    /^(?:[“"]|to be\b|(?!(?:by|for|from|in|of|on|to|with)\b)\p{Ll})/u.test(second)
  )
    return `it ${second}`
  if (isContactRelative(text, attribution) && isDone(attribution, text, second) && !/^wh/iu.test(first))
    return `${second} ${first}`
  const tie = insertedTie(text, attribution)
  if (tie) return `${first.replace(/,$/u, '')}${tie}${second}`
  if (pieces.length === 2 && isAntecedent(text, attribution))
    return ofAntecedent(pieces, isDone(attribution, text, second))
  return isParted(text, attribution) ? `${first.replace(/,$/u, '')} ${second}` : pieces.join(' … ')
}

/** “[The wall] *he* wants [to build]”: true where who acted stands right behind the noun. */
const isContactRelative = (text: string, { content: [first], source }: Attribution): boolean =>
  source !== null && source.start >= first!.end && text.slice(first!.end, source.start).trim() === ''

/** “*If the raids stop*, she said, *the rebels will return*”. */
const CONDITION = /^(?:although|because|if|since|though|unless|when|while)\s/iu

/** “*For that reason*, he said, *Norland* left”, “*it is first*, she said, *although* …”: what ties two pieces of one sentence; null where they are none. */
function insertedTie(text: string, { content, cue }: Attribution): string | null {
  const [first, second] = content
  if (content.length !== 2 || first!.end > cue.start || second!.start < cue.end) return null
  if (!/^,[^.!?"“”‘]*,\s*$/u.test(text.slice(first!.end, second!.start))) return null
  const goesOn = inOneLine(text, second!)
  return CONDITION.test(inOneLine(text, first!)) || CONDITION.test(goesOn) || /^(?:but\b|\p{Lu})/u.test(goesOn)
    ? ', '
    : null
}

/** True where the cue stands in the midst of a content that goes on behind it: “*Minsk* was accused *of theft*”, “*the talks*, he said, *had failed*”. */
export function isParted(text: string, { content, cue }: Attribution): boolean {
  const [first, second] = content
  if (content.length !== 2 || first!.end > cue.start || second!.start < cue.end) return false
  return /^["“‘]?\p{Ll}/u.test(inOneLine(text, second!)) && !/["“”‘]|''/u.test(text.slice(first!.start, second!.start))
}

/** True where the content is, or begins with, what a relative pronoun stands for: “*an offer*, which Arden rejected”. */
export function isAntecedent(text: string, { content, cue }: Attribution): boolean {
  const [first, second] = content
  if (first!.end > cue.start || (second && second.start < cue.end)) return false
  const gap = text.slice(first!.end, cue.start)
  return /^,?\s(?:that|which|whom?)\b/iu.test(gap) || RELATIVE.test(inOneLine(text, first!))
}

/** What is done to a noun: “[to build] the wall”; “a man *whom* critics consider [*to be* rash]” is so. */
const isDone = ({ content }: Attribution, text: string, rest: string): boolean =>
  /^to /u.test(rest) && !(/^to be\b/u.test(rest) && /\bwhom$/iu.test(inOneLine(text, content[0]!)))

/** Opens a clause of its own: “[a request that] she said [*he* would look at]”. */
const CLAUSE = /^(?:he|I|it|she|there|they|we|you)\s/u

/** “[A charge that] he declined [to comment on]”, “[a demand that] he called [absurd]”: in the order of a main clause. */
function ofAntecedent([noun = '', rest = '']: readonly string[], done: boolean): string {
  if (CLAUSE.test(rest)) return `of ${noun.replace(/^an? (?=\p{L}+$)/u, 'the ')}: ${rest}`
  return done ? `${rest} ${noun}` : `${noun} ${rest}`
}

/** Words that only a sentence's beginning gives a capital. */
const SMALL: ReadonlySet<string> = new Set(['ADP', 'ADV', 'CCONJ', 'DET', 'NUM', 'PRON', 'SCONJ'])

/** True where the content's first word is written with a capital only because a sentence begins with it. */
function opensSentence({ sentences, text }: ParsedText, { start }: Span): boolean {
  const sentence = sentences[firstEndingAfter(sentences, start)]
  const word = sentence?.tokens[0]
  if (!word || word.start !== start || word.norm === 'i') return false
  if (PEOPLES.has(word.lemma) || countryOfDemonym(text.slice(word.start, word.end))) return false
  const isNoun = word.upos === 'NOUN' && (word.xpos === 'NNS' || NOUNS.has(word.lemma))
  if (!isNoun && !SMALL.has(word.upos) && !/^(?:few|many|more|most|other|several|such)$/u.test(word.norm)) return false
  return /^\p{Lu}(?:\p{Ll}+|$)/u.test(text.slice(word.start, word.end))
}
