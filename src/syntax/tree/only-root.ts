import type { ParserToken } from './words.ts'

/**
 * Greedy parsing may leave several words without a head, but a tree has one root: the first verb among them, else the
 * first that is no punctuation. The others become its dependents, in place.
 */
export function onlyRoot(heads: Int16Array, labels: string[], tokens: readonly ParserToken[]): void {
  const loose: number[] = []
  for (let i = 0; i < heads.length; i++) if (heads[i]! < 0) loose.push(i)
  const root =
    loose.find((i) => tokens[i]!.upos === 'VERB') ?? loose.find((i) => tokens[i]!.upos !== 'PUNCT') ?? loose[0]
  if (root === undefined) return
  for (const i of loose) {
    heads[i] = i === root ? -1 : root
    if (i !== root) labels[i] = tokens[i]!.upos === 'PUNCT' ? 'punct' : 'parataxis'
  }
}
