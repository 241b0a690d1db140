import { describe, expect, it } from 'vitest'
import { nameOf } from '../../../src/actors/labels/label.ts'
import { viewOf } from '../../../src/actors/targets/claim-view.ts'
import { actStem, doersIn, doingsOf } from '../../../src/actors/targets/doers.ts'
import { walk } from '../../../src/actors/walk.ts'
import { growth, STRAIGHT } from '../../setup/growth.ts'
import { attributionsIn } from '../cast-of.ts'

/** Who did what the last claim of a text speaks of, as the text has it. */
function doers(marked: string): string[] {
  const { parsed, attributions } = attributionsIn(marked)
  const discourse = walk(parsed, attributions)
  const last = attributions.length - 1
  const found = doersIn(viewOf(last, discourse).acts, attributions[last]!.content[0]!.start, doingsOf(discourse))
  return found.map((entity) => nameOf(discourse.registry, entity))
}

const condemned = '[Latvia]s also [condemned]c [the deployment]x.'

describe('whoever did what a claim speaks of without saying whose it is', () => {
  it.each([
    `Russia deployed missiles in May. Karl Lund of the alliance spoke on Monday. ${condemned}`,
    `Russia’s deployment began in May. Karl Lund of the alliance spoke on Monday. ${condemned}`,
    `The Russian deployment began in May. Karl Lund of the alliance spoke on Monday. ${condemned}`,
  ])('is known from what the text said before: %s', (marked) => {
    expect(doers(marked)).toEqual(['Russia'])
  })
  it('is who did it last', () => {
    expect(doers(`Norway deployed ships. Russia deployed missiles. ${condemned}`)).toEqual(['Russia'])
  })
  it('is not looked for where the claim says whose it is, nor behind it', () => {
    expect(doers('Russia deployed missiles. [Latvia]s [condemned]c [Norway’s deployment]x.')).toEqual([])
    expect(doers(`${condemned.replace('also ', '')} Russia deployed missiles.`)).toEqual([])
  })
})

it.each([
  ['deploy', 'deployment'],
  ['decide', 'decision'],
  ['propose', 'proposal'],
  ['invade', 'invasion'],
  ['expand', 'expansion'],
  ['accuse', 'accusation'],
  ['withdraw', 'withdrawal'],
])('a verb and the noun of its act have one stem: %s, %s', (verb, noun) => {
  expect(actStem(verb)).toBe(actStem(noun))
})

it('a long word costs in a straight line', () => {
  expect(growth((length) => actStem(`${'a'.repeat(length)}sion`), 100_000)).toBeLessThan(STRAIGHT)
})
