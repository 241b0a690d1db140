import type { TaggedToken } from '../domain/token.ts'

/** What a verb in -s does not agree with. */
const PLURAL: ReadonlySet<string> = new Set(['NNS', 'NNPS'])
/** What stands behind a subject only. */
const SUBJECTS_VERB: ReadonlySet<string> = new Set(['MD', 'VBD', 'VBP'])
const OPENS_OBJECT = /^(an?|her|his|its|that|the|their)$/

/**
 * `Voting rights *advocates* cheered the decision`: what looks like a verb in -s, behind a plural that it does not agree with and before a
 * verb that it is the subject of, is a noun.
 */
export function withPluralSubjects(tokens: readonly TaggedToken[]): TaggedToken[] {
  return tokens.map((token, at) => {
    if (isSubject(tokens, at)) return { ...token, upos: 'NOUN', xpos: 'NNS' }
    return token.xpos === 'VBN' && isSubject(tokens, at - 1) ? { ...token, xpos: 'VBD' } : token
  })
}

function isSubject(tokens: readonly TaggedToken[], at: number): boolean {
  const token = tokens[at]
  const next = tokens[at + 1]
  if (token?.xpos !== 'VBZ' || token.upos !== 'VERB' || !next || !PLURAL.has(tokens[at - 1]?.xpos ?? '')) return false
  return SUBJECTS_VERB.has(next.xpos) || (next.xpos === 'VBN' && OPENS_OBJECT.test(tokens[at + 2]?.norm ?? ''))
}
