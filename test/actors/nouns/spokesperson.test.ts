import { expect, it } from 'vitest'
import { castOf } from '../cast-of.ts'

it.each([
  ['Harbour Office spokesperson Omar Haddad', 'The spokesman'],
  ['Harbour Office spokesman Omar Haddad', 'The spokesperson'],
  ['A spokesman of the Harbour Office, Omar Haddad', 'The Harbour Office spokesman'],
])('%s is %s too', (named, called) => {
  const marked = `[${named}]s [said]c [that the quay was full of ships that nobody had paid for yet]x. [${called}]s [said]c [no]x.`
  expect(castOf(marked).names.map(([speaker]) => speaker)).toEqual(['Omar Haddad', 'Omar Haddad'])
})
