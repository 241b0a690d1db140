import { expect, it } from 'vitest'
import { analyse } from '../../../src/analyse.ts'

const TEXT =
  'The Philippines on Wednesday accused China of firing at a boat, and summoned the Chinese ambassador to lodge what the foreign department called a protest. The American ambassador, Helen Brandt, wrote that the United States stands with Manila, and the State Department agreed.'

it('is no ambassador of another state, and no department for another thing', () => {
  const { actors, claims } = analyse({ text: TEXT })
  const brandt = actors.find(({ name }) => name === 'Helen Brandt')!
  expect(brandt).toMatchObject({ country: 'US', roles: ['American ambassador'] })
  expect(claims.find(({ cue }) => cue.text === 'called')!.speaker!.name).toBe('foreign department')
})
