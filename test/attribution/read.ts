import { attribute } from '../../src/attribution/index.ts'
import type { Attribution } from '../../src/domain/attribution.ts'
import { parse } from '../../src/syntax/index.ts'
import { tag } from '../../src/tags/index.ts'
import { tokenize } from '../../src/tokens/index.ts'

/** An attribution with its spans as strings. */
export type Read = Omit<Attribution, 'source' | 'cue' | 'content'> & {
  readonly source: string | null
  readonly cue: string
  readonly content: readonly string[]
}

/** Runs the stages up to attribution on a text and reads the spans off it. */
export function read(text: string): Read[] {
  const parsed = parse(text, tag(tokenize({ text, body: [{ start: 0, end: text.length }] })))
  return attribute(parsed).map((found) => ({
    ...found,
    source: found.source && text.slice(found.source.start, found.source.end),
    cue: text.slice(found.cue.start, found.cue.end),
    content: found.content.map(({ start, end }) => text.slice(start, end)),
  }))
}
