import type { ClaimType } from '../../../domain/claim-type.ts'
import type { TaggedToken } from '../../../domain/token.ts'
import { IDIOMS } from '../../../lexicon/idioms.ts'
import { VERB_NEGATIONS } from '../../../lexicon/negations.ts'
import type { TypeRule } from './rule.ts'

type Phrase = { readonly words: readonly string[]; readonly type: ClaimType }

const byVerb = new Map<string, Phrase[]>()
for (const [idiom, { type }] of Object.entries(IDIOMS)) {
  const [verb = '', ...words] = idiom.replace(' /', '').split(' ')
  if (type) byVerb.set(verb, [...(byVerb.get(verb) ?? []), { words, type }])
}

/** What the verb alone may stand for, and the phrase never does: *backed* it, *backed away from* it. */
const OPPOSITE: Readonly<Partial<Record<ClaimType, readonly ClaimType[]>>> = {
  agreement: ['rejection'],
  confirmation: ['agreement'],
  criticism: ['agreement', 'praise'],
  rejection: ['agreement', 'promise'],
}

/** How far behind its verb the last word of a phrase may stand. */
const REACH = 9

/** True where the words stand in this order behind the verb. */
function follow(words: readonly string[], tokens: readonly TaggedToken[]): boolean {
  let at = 0
  for (const { norm } of tokens) if (norm === words[at]) at++
  return at === words.length
}

/** “*Tore into* the plan” criticises, “*went back on* it” rejects: words that are no cues tell the act together. */
export const idiom: TypeRule = {
  name: 'idiom',
  weight: 2,
  vote: ({ cue, content }) => {
    if (cue.some(({ norm }) => VERB_NEGATIONS.has(norm))) return null
    const verb = cue.findIndex(({ lemma, upos }) => upos === 'VERB' && byVerb.has(lemma))
    if (verb < 0) return null
    const behind = [...cue.slice(verb + 1), ...content.slice(0, 2)].slice(0, REACH)
    const found = byVerb.get(cue[verb]!.lemma)!.find(({ words }) => follow(words, behind))
    if (!found) return null
    const why = `“${[cue[verb]!.lemma, ...found.words].join(' ')}” takes a position`
    return { type: found.type, why, sure: true, never: OPPOSITE[found.type] ?? [] }
  },
}
