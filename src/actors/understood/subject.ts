import type { Attribution } from '../../domain/attribution.ts'
import type { TaggedToken } from '../../domain/token.ts'
import type { Discourse } from '../discourse.ts'

const FURTHEST = 3
/** Relations over which a verb shares the subject of the one it hangs on: `…, accusing`, `and vowed`, `seemed to imply`. */
const SHARES = /^(advcl|conj|xcomp|ccomp|parataxis)/

/** Verbs of which what is claimed is another's: `rejected the demand`. */
const ANOTHERS =
  /^(accept|answer|avoid|consider|defend|deny|discuss|dismiss|drop|face|follow|get|hear|ignore|meet|oppose|prompt|receive|refuse|reject|respond|see|spark|support|welcome)$/

/**
 * The speaker of a claim that names none, where the sentence leaves it to be understood: `Cruz weighed in on Tuesday,
 * calling the remark an insult`, `Dulaimi revived a proposal`. The subject of the nearest verb that the cue hangs on by the
 * tree; none for passives.
 */
export function understoodSubject({ sentence, cueHead }: Attribution, discourse: Discourse): number | null {
  const { tokens, tree } = discourse.parsed.sentences[sentence]!
  if (!tree) return null
  if (tokens[cueHead]!.upos === 'NOUN') return whoHasIt(sentence, cueHead, discourse)
  if (!isActive(tokens[cueHead]!, tree.labels[cueHead]!) || isAskedInside(tokens, cueHead)) return null
  let verb = cueHead
  for (let steps = 0; steps < FURTHEST; steps++) {
    const subject = tree.heads.findIndex((head, at) => head === verb && tree.labels[at]!.startsWith('nsubj'))
    if (subject >= 0) return referent(sentence, subject, discourse)
    if (!SHARES.test(tree.labels[verb]!)) return null
    verb = tree.heads[verb]!
  }
  return null
}

/**
 * “*Asked* whether he would go, Marsh said …”: a clause that a past tense opens is a passive that the tagger missed. The
 * participle of `…, accusing him` is in the past tense too by now (`retagCues`), and active.
 */
function isActive({ xpos, norm }: TaggedToken, label: string): boolean {
  const isMissedPassive = xpos === 'VBD' && label.startsWith('advcl') && !norm.endsWith('ing')
  return /^VB[GDZP]?$/.test(xpos) && !isMissedPassive
}

/** `Vogel, | asked whether he would resign, said …`: the one between whose name and verb it stands was asked. */
const isAskedInside = (tokens: readonly TaggedToken[], at: number): boolean =>
  /^(asked|pressed|questioned|quizzed)$/.test(tokens[at]!.norm) &&
  tokens[at - 1]?.norm === ',' &&
  /^(PROPN|NOUN|PRON)$/.test(tokens[at - 2]?.upos ?? '')

/** `Dulaimi revived a proposal that …`: a claim by a noun is the subject's of the verb that it hangs on. */
function whoHasIt(sentence: number, noun: number, discourse: Discourse): number | null {
  const { tokens, tree } = discourse.parsed.sentences[sentence]!
  for (let at = noun, steps = 0; steps < FURTHEST && at >= 0; steps++, at = tree!.heads[at]!) {
    const { upos, lemma } = tokens[at]!
    if (upos !== 'VERB') continue
    const subject = tree!.heads.findIndex((head, i) => head === at && tree!.labels[i] === 'nsubj')
    return subject < 0 || subject === noun || ANOTHERS.test(lemma) ? null : referent(sentence, subject, discourse)
  }
  return null
}

function referent(sentence: number, token: number, { phrases, registry }: Discourse): number | null {
  for (let at = phrases.from[sentence]!; at < phrases.from[sentence + 1]!; at++) {
    const { first, head } = phrases.list[at]!
    const resolved = registry.resolved[at]
    if (first <= token && token <= head && resolved) return resolved.entity
  }
  return null
}
