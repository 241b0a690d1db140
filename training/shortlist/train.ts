import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { TaggedToken } from '../../src/domain/token.ts'
import { encodeModel } from '../../src/model/format.ts'
import { modelsFolder } from '../../src/model/load.ts'
import { quantise } from '../../src/model/table.ts'
import { treeModel } from '../../src/syntax/tree/tree-model.ts'
import type { ParserToken } from '../../src/syntax/tree/words.ts'
import { worthParsing } from '../../src/syntax/tree/worth-parsing.ts'
import { tag } from '../../src/tags/index.ts'
import { tagModel } from '../../src/tags/tag-model.ts'
import { createTagger } from '../../src/tags/tagger.ts'
import { tokenize } from '../../src/tokens/index.ts'
import { readPolnear } from '../corpus/polnear.ts'
import { needSharedFolder } from '../corpus/shared.ts'
import { trainingSentences } from '../corpus/treebanks.ts'
import { parserTokens } from '../syntax/examples.ts'
import { trainShortlist } from './imitate.ts'

const SETTINGS = { bits: 18, passes: 3, rate: 0.3, decay: 1e-4, seed: 1 }
const PRUNE_BELOW = 0.05
const CLIP = 8

/** Trains the shortlist on how the shipped parser reads PolNeAR's train articles and the treebanks, and writes models/shortlist.bin. */
export function train(report: (line: string) => void): void {
  const shared = needSharedFolder()
  const sentences: (readonly ParserToken[])[] = readPolnear(shared, 'train').flatMap(({ text }) => sentencesOf(text))
  const tagWords = createTagger(tagModel())
  for (const { words } of trainingSentences())
    sentences.push(parserTokens(words, tagWords(words.map(({ form }) => ({ text: form })))))
  report(`${sentences.length} sentences`)
  const weights = trainShortlist(sentences, treeModel().scorer, SETTINGS, report)
  const bytes = encodeModel('shortlist', { bits: SETTINGS.bits }, [quantise('weights', weights, PRUNE_BELOW, CLIP)])
  writeFileSync(join(modelsFolder(), 'shortlist.bin'), bytes)
  report(`models/shortlist.bin: ${bytes.length} bytes`)
}

function sentencesOf(text: string): (readonly TaggedToken[])[] {
  return tag(tokenize({ text, body: [{ start: 0, end: text.length }] }))
    .filter(worthParsing)
    .map(({ tokens }) => tokens)
}
