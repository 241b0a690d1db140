import { describe, expect, it } from 'vitest'
import { actsOf } from '../../../src/actors/targets/acts.ts'
import { softmax } from '../../../src/actors/targets/first-look.ts'
import { castOf } from '../cast-of.ts'

describe('targets', () => {
  it('are those who are accused', () => {
    const { names } = castOf('[Norway]s [accused]c [Denmark of overfishing]x.', ['accusation'])
    expect(names).toEqual([['Norway', 'Denmark']])
  })
  it('are those who are called on', () => {
    const { names } = castOf('[Anna Berg]s [called on]c [Tom Wolf to resign]x.', ['request'])
    expect(names).toEqual([['Anna Berg', 'Tom Wolf']])
  })
  it('are none where a plain statement names nobody', () => {
    expect(castOf('[Anna Berg]s [said]c [the winter was cold]x.').participants[0]!.targets).toEqual([])
  })
  it('are a country that an adjective names', () => {
    const { names } = castOf('Britain wants patrols. [France]s [rejected]c [the British demand]x.', ['rejection'])
    expect(names).toEqual([['France', 'United Kingdom']])
  })
  it('are of the two that a pair is', () => {
    const marked =
      'Norway and Iceland fell out over mackerel in May. Norway left the talks, and Iceland sent ships. ' +
      '[Malta]s [urged]c [both governments to return to the table]x.'
    const [, ...targets] = castOf(marked, ['request']).names[0]!
    expect(targets.length).toBeGreaterThan(0)
    expect(['Norway', 'Iceland']).toEqual(expect.arrayContaining(targets))
  })
  it('depend on all the types that a claim may be', () => {
    const types = [
      { type: 'criticism', probability: 0.6 },
      { type: 'accusation', probability: 0.35 },
      { type: 'statement', probability: 0.05 },
    ] as const
    const acts = actsOf({ types }).map(({ probability }) => probability)
    expect(acts).toHaveLength(4)
    expect(acts[0]).toBe(1)
    expect(acts.at(-1)).toBeCloseTo(0.95)
  })
  it('may be trades and companies that go by a noun', () => {
    const { names } = castOf('[Norway]s [accused]c [the railroads of lying]x.', ['accusation'])
    expect(names).toEqual([['Norway', 'railroads']])
  })
  it('of both sides are the one that is not the speaker’s', () => {
    const { names } = castOf(
      'Kenya met Somalia. Kenya left early and Somalia stayed. [Kenya’s foreign minister]s [urged]c [both sides to stop the fighting]x.',
      ['request'],
    )
    expect(names).toEqual([['Kenyan foreign minister', 'Somalia']])
  })
  it('never include the speaker', () => {
    const { participants } = castOf('[Norway]s [accused]c [Norway and Denmark of overfishing]x.', ['accusation'])
    const { speaker, targets } = participants[0]!
    expect(targets.map(({ actor }) => actor)).not.toContain(speaker!.actor)
  })
})

describe('softmax', () => {
  it('gives probabilities, however large the scores', () => {
    expect(softmax([1000, 1000])).toEqual([0.5, 0.5])
    expect(softmax([3]).at(0)).toBe(1)
  })
  it.each(['Serbs in Kosovo', 'the Serbs of Kosovo', 'Russians in Estonia'])(
    'are people and not the state where they are: %s',
    (people) => {
      const { actors, participants } = castOf(`[Ann Lund]s [urged]c [${people} to vote]x.`, ['request'])
      expect(participants[0]!.targets.map(({ actor }) => actors[actor]!.kind)).toEqual(['group'])
    },
  )
})
