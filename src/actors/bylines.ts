import { isGivenName } from '../lexicon/is-given-name.ts'

/** Who wrote the text up to an offset, by what the page itself says. */
export type Byline = { readonly until: number; readonly name: string }

const NAME = String.raw`\p{Lu}[\p{L}'’.-]+(?: \p{Lu}[\p{L}'’.-]*){0,3}`
const TITLE = String.raw`(?:(?:Rep|Sen|Gov|Dr|Mr|Mrs|Ms|Prof)\. )?`
/** `Rick Stone is the governor of Florida.`, `Rep. Ann Gray, D-Fla., chairs the committee.` at the end of an opinion piece. */
const BIOGRAPHY = new RegExp(
  String.raw`^${TITLE}(${NAME})(?:,[^.]{2,60}?\.?,)? (?:is|was|chairs|covers|teaches|writes|served|serves|represents) `,
  'u',
)
/** What opens a sentence with a capital and is nobody's name: `This is why …`. */
const NO_NAME =
  /^(An?|He|Here|How|In|It|Nobody|Nothing|She|So|That|The|There|These|They|This|Those|What|Who|Why|You)( |$)/
/** `From THE QUARRY by Ann Gray. Copyright …` under an excerpt. */
const EXCERPT = new RegExp(String.raw`\bby (${NAME})\. (?:Copyright|Reprinted|Published)`, 'u')
const BY = new RegExp(`^By (${NAME})$`, 'u')
/** `Ann Gray: The quarry must close` as a headline. */
const HEADLINE = new RegExp(`^(${NAME}): `, 'u')
const SIGNATURE = new RegExp(String.raw`^(${NAME})\.?$`, 'u')
const LONGEST_BIOGRAPHY = 500
const FIRST = 5
const LAST = 2

/**
 * Finds who speaks as *I* in a text outside what others say: the name under each letter to the editor, in the note on the
 * author at the end of an opinion piece, or in the line above it. In order of the text.
 */
export function readBylines(text: string): Byline[] {
  const paragraphs = [...text.matchAll(/[^\n]+/g)].map((match) => ({ start: match.index, words: match[0].trim() }))
  const letters = paragraphs.slice(1).flatMap(({ start, words }) => {
    const name = SIGNATURE.exec(words)?.[1]
    return name !== undefined && isPersonsName(name) ? [{ until: start, name: name.replace(/\.$/, '') }] : []
  })
  const author = authorOf(text, paragraphs)
  return author === null ? letters : [...letters, { until: text.length, name: author }]
}

type Paragraph = { readonly start: number; readonly words: string }

function authorOf(text: string, paragraphs: readonly Paragraph[]): string | null {
  for (const { words } of paragraphs.slice(0, FIRST)) {
    const name = BY.exec(words)?.[1]
    if (name !== undefined) return name
  }
  for (const { start, words } of paragraphs.slice(-LAST).reverse()) {
    const excerpted = EXCERPT.exec(words)?.[1]
    if (excerpted !== undefined) return excerpted
    const name = words.length < LONGEST_BIOGRAPHY ? BIOGRAPHY.exec(words)?.[1] : undefined
    if (name !== undefined && !NO_NAME.test(name) && !isNamed(name, text.slice(0, start))) return name
  }
  const first = paragraphs[0]
  const headline = first && HEADLINE.exec(first.words)?.[1]
  return headline && isPersonsName(headline) && !isNamed(headline, text.slice(first.words.length)) ? headline : null
}

/** A text that speaks of somebody was hardly written by them. */
const isNamed = (name: string, text: string) => text.includes(name.split(' ').at(-1)!)

function isPersonsName(name: string): boolean {
  const words = name.split(' ')
  return words.length > 1 && isGivenName(words[0]!.toLowerCase()) && words.every((word) => /\p{Ll}|\./u.test(word))
}
