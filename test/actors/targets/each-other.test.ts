import { expect, it } from 'vitest'
import { castOf } from '../cast-of.ts'

it.each([
  ['[Kenya and Somalia]s [accused]c [each other of moving buoys]x. Ethiopia was worried.', ['Kenya', 'Somalia']],
  ['Kenya and Somalia met. [Each side]s [accused]c [the other of moving buoys]x.', ['Kenya', 'Somalia']],
  ['[Kenya, Somalia]s [trade]c [blame over sea border]x\n\nKenya and Somalia met Ethiopia.', ['Kenya', 'Somalia']],
  ['[Thailand]s, Cambodia [trade]c [accusations over temple]x\n\nThailand met Cambodia.', ['Thailand', 'Cambodia']],
  ['Thailand, [Cambodia]s [trade]c [accusations over temple]x\n\nThailand met Cambodia.', ['Thailand', 'Cambodia']],
])('each of two is the other’s target, and nobody else is: “%s”', (marked, [one, other]) => {
  expect(castOf(marked, ['accusation']).names).toEqual([[`${one} and ${other}`, one, other]])
})

it.each([
  'Mali, [Chad]s [says]c [the border is shut]x\n\nChad met Mali.',
  'In Mali, [Chad]s [says]c [the border is shut]x\n\nChad met Mali.',
])('a comma makes no two subjects of one verb: “%s”', (marked) => {
  expect(castOf(marked).names[0]![0]).toBe('Chad')
})
