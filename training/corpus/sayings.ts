import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { CLAIM_TYPE_NAMES, type ClaimType } from '../../src/domain/claim-type.ts'
import { MarkupError } from './markup-error.ts'
import type { GoldArticle, GoldClaim, Relation } from './polnear.ts'

const CUE = 'said'
const GAP = '\n\n'

/** A saying as a sentence: a quotation stands before its source, as news has it, reported speech behind it. */
function sentenceOf(source: string, content: string, from: number): { text: string; spans: Relation } {
  const at = (start: number, { length }: string) => [{ start: from + start, end: from + start + length }]
  const quoted = /^“[^“”]*”$/u.test(content)
  if (!quoted) {
    const subject = source[0]!.toUpperCase() + source.slice(1)
    const [cue, start] = [subject.length + 1, subject.length + CUE.length + 2]
    return {
      text: `${subject} ${CUE} ${content}.`,
      spans: { source: at(0, subject), cue: at(cue, CUE), content: at(start, content) },
    }
  }
  const words = content.slice(0, -1)
  const quotation = `${words}${/[?!…]$/u.test(words) ? '' : ','}”`
  const start = quotation.length + 1
  return {
    text: `${quotation} ${source} ${CUE}.`,
    spans: { source: at(start, source), cue: at(start + source.length + 1, CUE), content: at(0, quotation) },
  }
}

/** Reads `type/other type | source | content`, a line each, as an article of sentences. Throws a MarkupError. */
export function readSayings(id: string, lines: string): GoldArticle {
  let text = ''
  const claims: GoldClaim[] = []
  lines.split('\n').forEach((line, index) => {
    if (line.trim() === '') return
    const [typeNames = '', source = '', content = '', ...more] = line.split(' | ').map((part) => part.trim())
    const types = typeNames.split('/') as ClaimType[]
    const unknown = types.find((type) => !CLAIM_TYPE_NAMES.includes(type))
    if (unknown !== undefined) throw new MarkupError(`no such type "${unknown}"`, index + 1)
    if (!source || !content || more.length > 0) throw new MarkupError('a line is type | source | content', index + 1)
    const sentence = sentenceOf(source, content, text.length)
    claims.push({ id: String(index + 1), ...sentence.spans, type: types[0]!, ...(types.length > 1 && { types }) })
    text += sentence.text + GAP
  })
  return { id, title: '', publisher: null, publishedAt: '', text, claims }
}

/** Reads every `.txt` file of a folder, by name; throws an Error that names file and line. */
export function readSayingsFolder(folder: string): GoldArticle[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.txt'))
    .sort()
    .map((file) => {
      try {
        return readSayings(basename(file, '.txt'), readFileSync(join(folder, file), 'utf8'))
      } catch (error) {
        if (error instanceof MarkupError) throw new Error(`${file}:${error.message}`)
        throw error
      }
    })
}
