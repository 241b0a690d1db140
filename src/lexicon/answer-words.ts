import type { ClaimType } from '../domain/claim-type.ts'
import { NOUNS } from './cues.ts'
import { wordSet } from './word-list.ts'

/** Verbs that say that something is said in answer: *shot back*, *responded*, *defended her record*. Lemmas. */
export const REPLY_VERBS: ReadonlySet<string> = wordSet(`
answer, counter, defend, fire, hit, push, rebuff, rebut, rejoin, reply, respond, retaliate, retort, return, shoot, snap,
react, strike`)

/** Of these the ones that answer only with `back`: *fired back*. */
export const REPLY_WITH_BACK: ReadonlySet<string> = wordSet('fire, hit, push, return, shoot, snap, strike')

/** Who does this to what another attacks is against the attack, however bad what he says of it sounds. Lemmas. */
export const DEFENCES: ReadonlySet<string> = wordSet('defend, justify')

/** Words and openings that set a sentence against what stands before: *But NATO officials …* */
export const ADVERSATIVES: ReadonlySet<string> = wordSet(`
although, but, conversely, despite, however, instead, meanwhile, nevertheless, nonetheless, rather, still, though,
whereas, while, yet`)

/** What tells that a noun or pronoun stands for something said before: *the demand*, *his offer*, *those remarks*. */
export const POINTING_WORDS: ReadonlySet<string> = wordSet(`
all, any, both, her, his, its, my, our, such, that, the, their, these, this, those, your`)

/** Pronouns that may stand for something said. */
export const POINTING_PRONOUNS: ReadonlySet<string> = wordSet('it, so, that, them, these, this, those')

/** Nouns that name an act and are no cue themselves, with the types that they may stand for. */
export const ACT_NOUNS: Readonly<Record<string, readonly ClaimType[]>> = {
  agenda: ['proposal', 'intention'],
  approach: ['proposal', 'intention'],
  attack: ['criticism', 'accusation'],
  ban: ['demand', 'intention'],
  bill: ['proposal'],
  characterization: ['criticism', 'statement'],
  claim: ['accusation', 'statement'],
  comment: ['statement', 'criticism'],
  concern: ['belief', 'warning', 'criticism'],
  condition: ['demand'],
  deal: ['proposal', 'agreement'],
  decision: ['intention', 'statement', 'rejection'],
  draft: ['proposal'],
  finding: ['statement'],
  idea: ['proposal', 'belief'],
  measure: ['proposal', 'intention'],
  move: ['intention', 'proposal', 'statement'],
  notion: ['belief', 'statement', 'accusation'],
  objection: ['rejection', 'criticism'],
  position: ['statement', 'belief', 'rejection'],
  remark: ['statement', 'criticism', 'accusation'],
  report: ['statement', 'accusation'],
  rhetoric: ['criticism', 'threat', 'statement'],
  stance: ['statement', 'rejection', 'belief'],
  step: ['intention', 'proposal'],
  term: ['demand', 'proposal'],
  view: ['belief', 'statement'],
  word: ['statement'],
}

/** The types of claim that a noun may stand for: *the demand*, *her charge*. Empty for one that names no act. */
export function typesNamed(lemma: string): readonly ClaimType[] {
  const cue = NOUNS.get(lemma)
  const named = Object.hasOwn(ACT_NOUNS, lemma) ? ACT_NOUNS[lemma]! : []
  return cue && !named.includes(cue.type) ? [cue.type, ...named] : named
}
