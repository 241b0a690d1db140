/**
 * Lemmas by a decision list (Rivest 1987) over the word's ending: the longest ending with a rule decides, and a whole
 * word counts as the longest ending of all. Keys are `VBD:^went` or `VBD:ied`; a rule `3y` cuts three characters off
 * the lower-cased word and adds `y`.
 */
export type LemmaRules = ReadonlyMap<string, string>

/** The lemma of a word in lower case, `said` → `say`. @param norm lower-cased word @param key see lemmaKey */
export function lemmatise(norm: string, key: string, rules: LemmaRules): string {
  const word = `^${norm}`
  for (let at = Math.max(0, word.length - LONGEST); at <= word.length; at++) {
    const rule = rules.get(`${key}:${word.slice(at)}`)
    if (rule !== undefined) return applyRule(norm, rule)
  }
  return norm
}

/** Endings longer than this have no rules. */
export const LONGEST = 16

/** What decides beside the word: its Penn tag, and whether it is an auxiliary (`'s` is `be`, `'d` is `would`). */
export const lemmaKey = (upos: string, xpos: string): string => (upos === 'AUX' ? `AUX-${xpos}` : xpos)

/** What a rule makes of a word in lower case, see `LemmaRules`. */
export function applyRule(norm: string, rule: string): string {
  const cut = Number.parseInt(rule, 10)
  return norm.slice(0, norm.length - cut) + rule.slice(String(cut).length)
}
