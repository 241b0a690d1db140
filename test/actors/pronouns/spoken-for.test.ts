import { expect, it } from 'vitest'
import { castOf } from '../cast-of.ts'

it('gives a spokesman to the body that spoke last, whatever others are near', () => {
  const { actors, participants } = castOf(
    `[The minister]s [accused]c [Cairo of taking the dispute to the United Nations Security Council]x. He urged the African Union to go on.

[Egypt's irrigation ministry]s [denied]c [the accusation]x. [Its spokesman, Hany Farouk,]s [said]c [the talks went on]x.`,
  )
  const spokesman = actors[participants[2]!.speaker!.actor]!
  expect(spokesman.name).toBe('Hany Farouk')
  expect(spokesman.onBehalfOf.map((index) => actors[index]!.name)).toEqual(['Egyptian irrigation ministry'])
})
