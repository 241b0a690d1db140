import { expect, it } from 'vitest'
import { attributionsIn, castOf } from '../cast-of.ts'

/** Whom the last *he* or *she* of a text marked up by hand refers to. */
function lastMeant(marked: string): string | null {
  const { text } = attributionsIn(marked).parsed
  const start = text.search(/\b(he|she)\b(?!.*\b(he|she)\b)/su)
  const { actors, mentions } = castOf(marked)
  const found = mentions.find((mention) => mention.start === start)
  return found ? actors[found.actor]!.name : null
}

const BEFORE =
  '[Mr. Pratt]s [warned]c [the board]x. [Ms. Reyes]s [rejected]c [the plan]x. [Ms. Long]s [left]c [it open]x. [Mr. Doyle]s [told]c [a rally on Monday that taxes were too high]x.'

it.each([
  ['[Advisers to Mr. Pratt]s [say]c [he is weighing a bid for the Senate]x.', 'Pratt'],
  ['[Two people close to Ms. Reyes]s [said]c [she had been urged to run]x.', 'Reyes'],
  ['[Mr. Pratt’s spokeswoman]s [said]c [he believed the tax was unfair]x.', 'Pratt'],
  ['[A lawyer for Mr. Pratt]s [said]c [he would appeal]x.', 'Pratt'],
  ['[Executives who have worked with Mr. Pratt]s [say]c [he reads every page]x.', 'Pratt'],
])('is whom the words for an unnamed source name, whoever was spoken of before: %s', (claim, name) => {
  expect(lastMeant(`${BEFORE} ${claim}`)).toBe(name)
})

it.each([
  // Those who speak for somebody say of themselves what they may not tell.
  ['[A spokesman for Mr. Pratt]s [said]c [he could not comment]x.', 'spokesman for Mr. Pratt'],
  ['When Mr. Doyle resigned, [aides to Mr. Pratt]s [said]c [he had been pushed]x.', 'Doyle'],
])('is another otherwise: %s', (claim, name) => {
  expect(lastMeant(`${BEFORE} ${claim}`)).toBe(name)
})
