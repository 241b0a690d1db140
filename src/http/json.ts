import { scan } from 'secure-json-parse'
import { Problem } from '../errors.ts'

const POISONED =
  'No object may have a key __proto__, or a constructor that has a prototype: programs could be misled by them.'

/**
 * The value of a text of JSON. Keys that change what an object is, in programs that copy it carelessly, are refused rather
 * than left out in silence.
 * @param what how a problem calls the text
 * @throws {Problem} `malformed-json` where it is none, `invalid-body` where it has such keys
 */
export function parseJson(text: string, what: 'body' | 'line'): unknown {
  const value = parse(text, what)
  if (value === null || typeof value !== 'object') return value
  try {
    return scan(value, { protoAction: 'error', constructorAction: 'error' })
  } catch {
    throw new Problem('invalid-body', POISONED)
  }
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
