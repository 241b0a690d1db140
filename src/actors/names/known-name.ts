import type { TaggedToken } from '../../domain/token.ts'
import { knownBody } from '../../lexicon/bodies.ts'
import { isCampus } from '../../lexicon/campuses.ts'
import { isDepartment } from '../../lexicon/departments.ts'
import { isCapital } from '../token-shape.ts'

/** Tokens in the longest such name. */
const LONGEST = 12
const LINK = /^(,|and|for|in|of|the)$/
/** What no other rule goes over to the rest of a name: `Law | and | Justice`, `Transport | for | London`. */
const LINKED = /^(,|and|for)$/

/**
 * Where the name of a known body ends that goes on behind a phrase's head: `the Islamic State of Iraq | and the Levant`, `United
 * Nations Educational |, Scientific and Cultural Organization`; the head itself where it does not.
 */
export function knownNameEnd(tokens: readonly TaggedToken[], first: number, head: number): number {
  if (!isCapital(tokens[head]) || !LINKED.test(tokens[head + 1]?.text ?? '')) return head
  let end = head
  for (let at = head + 1; at < tokens.length && at < first + LONGEST; at++) {
    // One that begins behind the head is another's: `Karl Berg, the Customs and Border Protection chief`.
    if (isCapital(tokens[at])) end = (knownNameStart(tokens, first, at) ?? head + 1) > head ? end : at
    else if (!LINK.test(tokens[at]!.text)) break
  }
  return end
}

/**
 * Index of the first token of the name that a phrase ends in where it holds a comma or an *and*: a known body's, that of `University of California,
 * Davis` or of `Ministry of Agriculture, Livestock and Food Supply`; null where it is no such name.
 */
export function knownNameStart(tokens: readonly TaggedToken[], first: number, head: number): number | null {
  const hasLink = (start: number) => tokens.slice(start, head).some(({ text }) => LINKED.test(text))
  for (let start = Math.max(first, head - LONGEST); start < head; start++)
    if (isCapital(tokens[start]) && hasLink(start) && isWholeName(wordsOf(tokens, start, head))) return start
  return null
}

/** True for the whole name of a body that may hold a comma or an *and* of its own. */
export const isWholeName = (name: string): boolean =>
  knownBody(name) !== undefined || isCampus(name) || isDepartment(name)

const wordsOf = (tokens: readonly TaggedToken[], first: number, last: number): string =>
  tokens
    .slice(first, last + 1)
    .map(({ text }) => text)
    .join(' ')
    .replaceAll(' ,', ',')
