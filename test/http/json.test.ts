import { expect, test } from 'vitest'
import { Problem } from '../../src/errors.ts'
import { parseJson } from '../../src/http/json.ts'
import { cost } from '../setup/growth.ts'

const refusal = (text: string) => {
  try {
    return parseJson(text, 'body')
  } catch (error) {
    return error instanceof Problem ? error.message : error
  }
}

test.each([
  ['nested', '['.repeat(4e6) + ']'.repeat(4e6)],
  ['side by side', `[${'{},'.repeat(1e6)}{}]`],
  ['never closed', '['.repeat(4e6)],
])('a body of nothing but brackets is refused before it is parsed: %s', (_how, text) => {
  expect(refusal(text)).toBe('The body has more than 250000 lists and objects.')
  expect(cost(() => refusal(text))).toBeLessThan(1e6)
})

test.each(['[[[{', '\\"[[', 'a\\\\', '\\\\\\"]'])('brackets in a text are none: %s', (part) => {
  const body = { text: part.repeat(300_000), title: '[' }
  expect(parseJson(JSON.stringify(body), 'body')).toEqual(body)
})

test.each(['{"a": [{"__proto__": 1}]}', '{"\\u005f_proto__": 1}', '{"constructor": {"prototype": 1}}'])(
  'keys that could mislead programs are refused: %s',
  (text) => {
    expect(refusal(text)).toMatch(/^No object may have a key __proto__/)
  },
)

test('words that could be such keys are none', () => {
  const body = { text: 'The constructor said \u0007 __proto__ was a typo.', constructor: 'Eva' }
  expect(parseJson(JSON.stringify(body), 'body')).toEqual(body)
})
