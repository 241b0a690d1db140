import { join } from 'node:path'
import { type ConlluSentence, readConllu } from './conllu.ts'
import { sharedFolder } from './shared.ts'

const TREEBANKS = ['en_ewt', 'en_gum_open']

/** The path of a treebank file, e.g. `en_ewt-dev`. @throws {Error} without the shared folder */
export function treebankFile(name: string): string {
  const shared = sharedFolder()
  if (!shared) throw new Error('no ../shared folder with the corpora; CLAIMWIRE_SHARED may name it')
  return join(shared, 'corpora', 'ud', `${name}.conllu.gz`)
}

/** The training sentences of all treebanks that may ship in weights. */
export function trainingSentences(): ConlluSentence[] {
  return TREEBANKS.flatMap((name) => readConllu(treebankFile(`${name}-train`)))
}
