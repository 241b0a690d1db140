import { expect, it } from 'vitest'
import { castOf } from '../cast-of.ts'

it.each([
  ['Bolt gave another account, also via Twitter: “[I]s [offered]c [to go]x.”', 'Bolt'],
  ['Olga Renko was unmoved. “[I]s [regret]c [the tone]x.”', 'Olga Renko'],
  ['The crowd cheered. “[I]s [want]c [my money]x.”', '(none)'],
  ['Olga Renko was unmoved.\n\n“[I]s [regret]c [the tone]x.”', '(none)'],
])('of a quotation without words of saying is who does something before it: %s', (marked, name) => {
  expect(castOf(marked).names).toEqual([[name]])
})
