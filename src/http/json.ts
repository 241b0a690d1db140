import { scan } from 'secure-json-parse'
import { Problem } from '../errors.ts'

const POISONED =
  'No object may have a key __proto__, or a constructor that has a prototype: programs could be misled by them.'
/** What such keys are written with. A body without it need not be looked through: that takes longer than to parse it. */
const SUSPICIOUS = /__proto__|constructor|\\u/u

/** Lists and objects of a body: a hundred articles have some hundred. V8 takes ten seconds for eight megabytes of brackets. */
export const MOST_NODES = 250_000

/**
 * The value of a text of JSON. Keys that change what an object is, in programs that copy it carelessly, are refused rather
 * than left out in silence.
 * @param what how a problem calls the text
 * @throws {Problem} `malformed-json` where it is none, `invalid-body` where it has such keys or too many lists and objects
 */
export function parseJson(text: string, what: 'body' | 'line'): unknown {
  if (text.length > MOST_NODES && hasMoreNodes(text, MOST_NODES))
    throw new Problem('invalid-body', `The ${what} has more than ${MOST_NODES} lists and objects.`)
  const value = parse(text, what)
  if (value === null || typeof value !== 'object' || !SUSPICIOUS.test(text)) return value
  try {
    return scan(value, { protoAction: 'error', constructorAction: 'error' })
  } catch {
    throw new Problem('invalid-body', POISONED)
  }
}

/** Counts the brackets outside of strings, as far as the text is JSON: it is not parsed yet. */
function hasMoreNodes(text: string, most: number): boolean {
  let count = 0
  for (let at = 0; at < text.length; at++) {
    const char = text[at]
    if (char === '"') at = endOfString(text, at)
    else if ((char === '[' || char === '{') && ++count > most) return true
  }
  return false
}

/** Where the string that begins here ends: at the first quotation mark behind an even number of backslashes. */
function endOfString(text: string, start: number): number {
  for (let end = text.indexOf('"', start + 1); end >= 0; end = text.indexOf('"', end + 1)) {
    let first = end
    while (text[first - 1] === '\\') first--
    if ((end - first) % 2 === 0) return end
  }
  return text.length
}

function parse(text: string, what: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    const fault =
      text.trim() === ''
        ? 'is empty. Send an object.'
        : 'cannot be parsed as JSON. Is it quoted and escaped as JSON asks?'
    throw new Problem('malformed-json', `The ${what} ${fault}`)
  }
}
