import { expect, it } from 'vitest'
import { speakerArticle, understoodChoices } from '../../../training/antecedents/rows.ts'
import type { GoldArticle, GoldClaim } from '../../../training/corpus/polnear.ts'

it('a claim without a source is learned from with the speaker that the gold names, and with nobody where it names none', () => {
  const text = 'Karl Lund spoke on Tuesday, calling the toll an insult. It was said that he was tired.'
  const span = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length, text: words })
  const claim = (cue: string, content: string, speaker: GoldClaim['speaker']) =>
    ({
      source: [],
      cue: [span(cue)],
      content: [span(content)],
      type: 'statement',
      speaker,
      targets: [],
    }) as unknown as GoldClaim
  const gold = {
    id: 'invented',
    title: '',
    text,
    claims: [
      claim('calling', 'the toll an insult', { name: 'Karl Lund', kind: 'person' } as GoldClaim['speaker']),
      claim('was said', 'that he was tired', null),
    ],
  } as unknown as GoldArticle
  const choices = understoodChoices(speakerArticle(gold), new Float32Array(1 << 17))
  expect(choices.map(({ candidates }) => candidates.at(-1)!.right)).toEqual([false, true])
  expect(choices[0]!.candidates.filter(({ right }) => right).length).toBe(1)
})
