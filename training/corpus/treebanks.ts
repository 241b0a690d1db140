import { join } from 'node:path'
import { type ConlluSentence, readConllu } from './conllu.ts'
import { needSharedFolder } from './shared.ts'

const TREEBANKS = ['en_ewt', 'en_gum_open']

/** The path of a treebank file, e.g. `en_ewt-dev`. @throws {Error} without the shared folder */
export function treebankFile(name: string): string {
  return join(needSharedFolder(), 'corpora', 'ud', `${name}.conllu.gz`)
}

/** The training sentences of all treebanks that may ship in weights. */
export function trainingSentences(): ConlluSentence[] {
  return TREEBANKS.flatMap((name) => readConllu(treebankFile(`${name}-train`)))
}
