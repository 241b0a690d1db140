import type { DependencyTree } from '../../domain/sentence.ts'
import { createGreedyParser } from './greedy.ts'
import { onlyRoot } from './only-root.ts'
import { type Shortlist, shortlistModel } from './shortlist.ts'
import { type TreeModel, treeModel } from './tree-model.ts'
import { LONGEST_SENTENCE, type ParserToken, readWords, roomForWords } from './words.ts'

/** Parses the tokens of a sentence; null for one that is empty or too long. */
export type ParseTree = (tokens: readonly ParserToken[]) => DependencyTree | null

/** A parser over a model. Linear in the sentence's length. */
export function createTreeParser({ relations, scorer }: TreeModel, shortlist: Shortlist | null): ParseTree {
  const parse = createGreedyParser(scorer, shortlist)
  const room = roomForWords()
  return (tokens) => {
    if (tokens.length === 0 || tokens.length > LONGEST_SENTENCE) return null
    readWords(room, tokens)
    const state = parse(room)
    const heads = state.heads.slice(0, tokens.length)
    const labels = tokens.map((_, i) => relations[state.labels[i]! - 1] ?? 'root')
    onlyRoot(heads, labels, tokens)
    return { heads, labels }
  }
}

let parser: ParseTree | undefined

/** Parses with the shipped weights. @throws {ModelError} if models/syntax.bin or models/shortlist.bin cannot be read */
export function parseTree(tokens: readonly ParserToken[]): DependencyTree | null {
  parser ??= createTreeParser(treeModel(), shortlistModel())
  return parser(tokens)
}
