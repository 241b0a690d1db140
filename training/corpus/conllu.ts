import { readText } from './shared.ts'

/** A word of a UD treebank. `head` is the index of the head in its sentence, -1 for the root. */
export type ConlluWord = {
  readonly form: string
  readonly lemma: string
  readonly upos: string
  readonly xpos: string
  readonly head: number
  /** Relation without its subtype, e.g. `nsubj`. */
  readonly deprel: string
  /** Relation as the treebank has it, e.g. `nsubj:pass`. */
  readonly relation: string
  /** False where no white space follows in the text. */
  readonly spaceAfter: boolean
}

export type ConlluSentence = {
  readonly id: string
  readonly text: string
  /** True for the first sentence of a document or paragraph. */
  readonly opensParagraph: boolean
  readonly words: readonly ConlluWord[]
}

/** Reads a CoNLL-U file (gzipped or not): syntactic words only, empty nodes left out. */
export function readConllu(file: string): ConlluSentence[] {
  const sentences: ConlluSentence[] = []
  for (const block of readText(file).split(/\n\s*\n/)) {
    const words: ConlluWord[] = []
    let id = ''
    let text = ''
    let opensParagraph = false
    let joinedUntil = 0
    let spaceAfterJoined = true
    for (const line of block.split('\n')) {
      if (line.startsWith('# sent_id = ')) id = line.slice(12).trim()
      else if (line.startsWith('# text = ')) text = line.slice(9)
      else if (/^# new(?:par|doc)\b/.test(line)) opensParagraph = true
      if (line === '' || line.startsWith('#')) continue
      const [index, form, lemma, upos, xpos, , head, deprel, , misc] = line.split('\t') as string[]
      const space = !/SpaceAfter=No/.test(misc ?? '')
      const range = /^(\d+)-(\d+)$/.exec(index!)
      if (range) {
        joinedUntil = Number(range[2])
        spaceAfterJoined = space
      } else if (/^\d+$/.test(index!)) {
        const position = Number(index)
        const spaceAfter = position < joinedUntil ? false : position === joinedUntil ? spaceAfterJoined : space
        words.push({
          form: form!,
          lemma: lemma!,
          upos: upos!,
          xpos: xpos!,
          head: Number(head) - 1,
          deprel: deprel!.split(':')[0]!,
          relation: deprel!,
          spaceAfter,
        })
      }
    }
    if (words.length > 0) sentences.push({ id, text, opensParagraph, words })
  }
  return sentences
}
