import type { TypeContext } from './context.ts'

/** What stands around a claim in its article, as far as cues tell it before any type is decided. */
export type Neighbours = {
  /** The claims before and after: how far, what their cue stands for, and whether their source ends in the same word. */
  readonly beside: readonly { readonly offset: number; readonly act: string; readonly sameSource: boolean }[]
  /** What a tenth or more of the article's other cues stand for; often: a fifth or more. */
  readonly article: readonly { readonly act: string; readonly often: boolean }[]
  readonly place: 'first' | 'early' | 'middle' | 'late'
}

const OFFSETS = [-2, -1, 1]
const SOME = 0.1
const OFTEN = 0.2
const EARLY = 0.2
const LATE = 0.8

const actOf = ({ neutral, sense }: TypeContext) => (neutral || !sense ? 'neutral' : sense.cue.type)
const lastWord = ({ source }: TypeContext) => source.at(-1)?.norm ?? ''

function placeOf(at: number, count: number): Neighbours['place'] {
  if (at === 0) return 'first'
  if (at / count < EARLY) return 'early'
  return at / count > LATE ? 'late' : 'middle'
}

/** The neighbours of every claim of an article. @param contexts of all its claims, in order of their cues */
export function neighboursOf(contexts: readonly TypeContext[]): Neighbours[] {
  const acts = contexts.map(actOf)
  const counts = new Map<string, number>()
  for (const act of acts) counts.set(act, (counts.get(act) ?? 0) + 1)
  return contexts.map((context, at) => {
    const article = [...counts].flatMap(([act, count]) => {
      const share = (count - (acts[at] === act ? 1 : 0)) / contexts.length
      return share > SOME ? [{ act, often: share > OFTEN }] : []
    })
    const beside = OFFSETS.map((offset) => {
      const other = contexts[at + offset]
      return {
        offset,
        act: other ? acts[at + offset]! : 'none',
        sameSource: other !== undefined && lastWord(other) === lastWord(context),
      }
    })
    return { beside, article, place: placeOf(at, contexts.length) }
  })
}
