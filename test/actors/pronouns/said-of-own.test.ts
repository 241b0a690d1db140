import { expect, it } from 'vitest'
import { castOf } from '../cast-of.ts'

const speakersOf = (marked: string) => {
  const { actors, participants } = castOf(marked)
  return participants.map(({ speaker }) => speaker && actors[speaker.actor]!.name)
}

const BEFORE =
  'President Alan Reyes left on Monday. [Mr. Reyes]s [promised]c [President Lucia Holm of Norway a call]x. [He]s [said]c [it was late]x.'

it('gives what somebody says of his own government to him, whoever was spoken of before', () => {
  expect(
    speakersOf(
      `${BEFORE} [Mexico's foreign minister, Ignacio Robles,]s [said]c [his government had protested the barrier]x. [It]s [warned]c [the port]x.`,
    )[2],
  ).toBe('Ignacio Robles')
  const { actors, participants } = castOf(
    `${BEFORE} Mexico's foreign minister, Ignacio Robles, left. [Ignacio Robles, Mexico's foreign minister,]s [said]c [his government had protested]x, and that [his government]s [rejected]c [the barrier]x.`,
  )
  expect(actors[participants[3]!.speaker!.actor]!.name).toBe('Mexico')
})
