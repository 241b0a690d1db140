import { expect, it } from 'vitest'
import { castOf } from '../cast-of.ts'

const name = (source: string) => castOf(`The plan is dead. [${source}]s [said]c [no]x.`).actors[0]!.name

it.each([
  ['His spokesman, Dean Whitlow,', 'Dean Whitlow'],
  ['The farm’s owner, Bishop Calloway,', 'Bishop Calloway'],
  ['Earl Whitlow, a welder,', 'Earl Whitlow'],
])('a title that is a first name too is one behind a role: %s', (source, whole) => {
  expect(name(source)).toBe(whole)
})
it.each([
  'Judge Whitlow',
  'The bishop, Bishop Whitlow,',
  'A church spokesman, Bishop Whitlow,',
  'Dean Whitlow of the law school',
])('a title stays one elsewhere: %s', (source) => {
  expect(name(source)).toBe('Whitlow')
})
