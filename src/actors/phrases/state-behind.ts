import type { ParsedText } from '../../domain/sentence.ts'
import { isStateOffice } from '../../lexicon/offices.ts'
import type { Phrase } from './phrase.ts'

/** The same phrases, in which `the president of Turkey` is of that state, as `the Turkish president` is. */
export function withStatesBehind({ sentences }: ParsedText, list: readonly Phrase[]): readonly Phrase[] {
  return list.map((phrase, at) => {
    const { form, kind, role, country, sentence, head } = phrase
    if (form !== 'noun' || kind !== 'person' || country !== null || !isStateOffice(role ?? '')) return phrase
    const state = list[at + 1]
    const [of, first] = sentences[sentence]!.tokens.slice(head + 1, head + 3)
    const isBehind = state?.kind === 'country' && of?.norm === 'of' && first?.start === state.start
    return isBehind ? { ...phrase, country: state.country } : phrase
  })
}
