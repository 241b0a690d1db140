import type { ParsedSentence } from '../../domain/sentence.ts'

const FURTHEST = 25

/**
 * True if a phrase looks like the subject of its clause: by the tree where there is one, else because a finite verb
 * follows it at once, after an adverb or after an insertion between commas.
 */
export function isSubject({ tokens, tree }: ParsedSentence, first: number, head: number): boolean {
  if (tree?.labels[head]?.startsWith('nsubj')) return true
  if (first > 0 && tokens[first - 1]!.upos === 'ADP') return false
  let at = head + 1
  if (tokens[at]?.norm === ',' || tokens[at]?.norm === '(') {
    const closing = tokens[at]!.norm === ',' ? ',' : ')'
    do at++
    while (at < tokens.length && at < head + FURTHEST && tokens[at]!.norm !== closing)
    at++
  }
  while (tokens[at]?.upos === 'ADV') at++
  const next = tokens[at]
  return next !== undefined && (/^(VBD|VBZ|VBP|MD)$/.test(next.xpos) || next.upos === 'AUX')
}
