import type { Span } from '../../src/domain/span.ts'
import { tokenize } from '../../src/tokens/index.ts'
import { type ConlluSentence, readConllu } from '../corpus/conllu.ts'

type Segmentation = { readonly text: string; readonly tokens: readonly Span[]; readonly sentences: readonly Span[] }

/** Precision, recall and F1 of spans that must agree at both ends, as in the CoNLL 2018 shared task. */
export type Score = { readonly precision: number; readonly recall: number; readonly f1: number }

/**
 * Rebuilds a treebank's running text, a blank between sentences and an empty line between paragraphs, and notes where
 * each word and sentence stands.
 */
function goldSegmentation(treebank: readonly ConlluSentence[]): Segmentation {
  let text = ''
  const tokens: Span[] = []
  const sentences: Span[] = []
  treebank.forEach((sentence, i) => {
    const start = text.length
    for (const { form, spaceAfter } of sentence.words) {
      tokens.push({ start: text.length, end: text.length + form.length })
      text += spaceAfter ? `${form} ` : form
    }
    text = text.trimEnd()
    sentences.push({ start, end: text.length })
    text += treebank[i + 1]?.opensParagraph ? '\n\n' : ' '
  })
  return { text, tokens, sentences }
}

function scoreSpans(gold: readonly Span[], predicted: readonly Span[]): Score {
  const key = ({ start, end }: Span) => `${start}-${end}`
  const keys = new Set(gold.map(key))
  const matched = predicted.filter((span) => keys.has(key(span))).length
  const precision = matched / Math.max(1, predicted.length)
  const recall = matched / Math.max(1, gold.length)
  return { precision, recall, f1: matched === 0 ? 0 : (2 * precision * recall) / (precision + recall) }
}

/** The tokenizer's F1 of tokens and sentences against a UD treebank, in percent, and its speed on the treebank's text. */
export function evaluate(file: string): { tokens: number; sentences: number; wordsPerSecond: number } {
  const gold = goldSegmentation(readConllu(file))
  const started = performance.now()
  const sentences = tokenize({ text: gold.text, body: [{ start: 0, end: gold.text.length }] })
  const seconds = (performance.now() - started) / 1000
  const predicted = sentences.flatMap((sentence) => sentence.tokens)
  const percent = (score: Score) => Math.round(score.f1 * 10_000) / 100
  return {
    tokens: percent(scoreSpans(gold.tokens, predicted)),
    sentences: percent(scoreSpans(gold.sentences, sentences)),
    wordsPerSecond: Math.round(gold.text.split(/\s+/).length / seconds),
  }
}
