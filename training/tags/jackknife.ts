import { assembleTagModel } from '../../src/tags/tag-model.ts'
import { createTagger, type WordAnalysis } from '../../src/tags/tagger.ts'
import type { ConlluSentence } from '../corpus/conllu.ts'
import { asWords } from './perceptron.ts'
import { trainTagger } from './train.ts'

const FOLDS = 5

/**
 * Tags the training sentences by taggers that have not seen their documents, so that what is trained on the tags meets
 * the same mistakes as it will at work.
 */
export function jackknife(sentences: readonly ConlluSentence[], report: (line: string) => void): WordAnalysis[][] {
  const documents = [...new Set(sentences.map(documentOf))]
  const folds = new Map(documents.map((document, i) => [document, i % FOLDS]))
  const foldOf = (sentence: ConlluSentence) => folds.get(documentOf(sentence))!
  const tagged = new Map<ConlluSentence, WordAnalysis[]>()
  for (let fold = 0; fold < FOLDS; fold++) {
    const { meta, weights } = trainTagger(
      sentences.filter((sentence) => foldOf(sentence) !== fold),
      (line) => report(`tagger ${fold + 1} of ${FOLDS}, ${line}`),
    )
    const tagWords = createTagger(assembleTagModel(meta, weights))
    for (const sentence of sentences) if (foldOf(sentence) === fold) tagged.set(sentence, tagWords(asWords(sentence)))
  }
  return sentences.map((sentence) => tagged.get(sentence)!)
}

const documentOf = ({ id }: ConlluSentence) => id.replace(/-\d+$/, '')
