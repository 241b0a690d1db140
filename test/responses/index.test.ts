import { describe, expect, test } from 'vitest'
import { type Given, link } from './link.ts'

const TEXT =
  'Norway demanded that Iceland close its northern fishing grounds. But Iceland rejected the demand to close the fishing grounds.'
const DEMAND: Given = {
  source: 'Norway',
  cue: 'demanded',
  content: 'that Iceland close its northern fishing grounds',
  type: 'demand',
}
const REJECTION: Given = {
  source: 'Iceland',
  cue: 'rejected',
  content: 'the demand to close the fishing grounds',
  type: 'rejection',
}

describe('linkResponses', () => {
  test('ties a rejection to the demand that it names, against it', () => {
    const [response] = link(TEXT, [DEMAND, REJECTION])
    expect(response).toMatchObject({ from: 1, to: 0, stance: 'against', rule: 'names-the-act' })
    expect(response!.confidence).toBeGreaterThan(0)
    expect(response!.confidence).toBeLessThanOrEqual(1)
  })

  test('shows the cue, the words that name the act and the shared topic', () => {
    const [response] = link(TEXT, [DEMAND, REJECTION])
    const words = response!.evidence.map(({ start, end }) => TEXT.slice(start, end))
    expect(words[0]).toBe('rejected')
    expect(words).toContain('the demand')
    expect(words).toContain('fishing')
  })

  test('links a rejection to the demand inside its own content', () => {
    const text = 'NATO rejected Russia’s demand that it withdraw its troops from Bulgaria.'
    const [response] = link(text, [
      {
        source: 'NATO',
        cue: 'rejected',
        content: 'Russia’s demand that it withdraw its troops from Bulgaria',
        type: 'rejection',
      },
      {
        source: 'Russia’s',
        cue: 'demand',
        content: 'that it withdraw its troops from Bulgaria',
        type: 'demand',
        parent: 0,
      },
    ])
    expect(response).toMatchObject({ from: 0, to: 1, stance: 'against', rule: 'answers-nested-claim' })
  })

  test('takes an agreement to be for what it answers', () => {
    const text = 'Peru proposed a truce with Chile along the border. Chile accepted the proposal of a truce.'
    const [response] = link(text, [
      { source: 'Peru', cue: 'proposed', content: 'a truce with Chile along the border', type: 'proposal' },
      { source: 'Chile', cue: 'accepted', content: 'the proposal of a truce', type: 'agreement' },
    ])
    expect(response).toMatchObject({ from: 1, to: 0, stance: 'for' })
  })

  test('lets nobody answer himself', () => {
    const text = 'Norway demanded that Iceland close its grounds. Norway rejected the demand to open its harbours.'
    expect(
      link(text, [
        { source: 'Norway', cue: 'demanded', content: 'that Iceland close its grounds', type: 'demand' },
        { source: 'Norway', cue: 'rejected', content: 'the demand to open its harbours', type: 'rejection' },
      ]),
    ).toEqual([])
  })

  test('links nothing where nothing is claimed', () => {
    expect(link('It rained.', [])).toEqual([])
  })
})
