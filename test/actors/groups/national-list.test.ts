import { expect, it } from 'vitest'
import { castOf } from '../cast-of.ts'

const membersOf = (marked: string) => {
  const { actors } = castOf(marked)
  return actors[0]!.members.map((index) => [actors[index]!.name, actors[index]!.kind, actors[index]!.country])
}

it('the ministers of several states are one of each, named where the article names them', () => {
  const named = 'Greek Foreign Minister Nikos Laris left.'
  expect(membersOf(`[The Greek, Turkish and Cypriot foreign ministers]s [agreed]c [to meet]x. ${named}`)).toEqual([
    ['Nikos Laris', 'person', 'GR'],
    ['Turkish foreign minister', 'person', 'TR'],
    ['Cypriot foreign minister', 'person', 'CY'],
  ])
})

it('the officials of several states are some of each', () => {
  expect(membersOf('[Indian and Pakistani officials]s [said]c [no]x.')).toEqual([
    ['Indian officials', 'group', 'IN'],
    ['Pakistani officials', 'group', 'PK'],
  ])
})
