import type { Attribution } from '../../domain/attribution.ts'
import { SEEMING } from '../../lexicon/seeming.ts'
import { loadModel } from '../../model/load.ts'
import { best } from '../antecedents/index.ts'
import type { Discourse } from '../discourse.ts'
import type { Resolved } from '../entity.ts'
import { type UnderstoodCandidate, understoodCandidates } from './candidates.ts'
import { type UnderstoodRows, understoodRows } from './features.ts'
import { understoodSubject } from './subject.ts'

/** Chooses who made a claim without a source; null for nobody whom the text names. */
export type Understand = (
  claim: Attribution,
  candidates: readonly UnderstoodCandidate[],
  rows: UnderstoodRows,
  bySubject: number | null,
  discourse: Discourse,
) => number | null

/**
 * Chooses what the trained model scores highest; but of `…, accusing Lund of lies` and `revived a proposal` the subject: what is clear
 * to a reader, annotators mark as a source, so that the model sees only the rest of them. What *appears* so does to nobody but the writer.
 * @throws {ModelError} if models/antecedents.bin cannot be read
 */
export const likelyUnderstood: Understand = (claim, candidates, rows, bySubject, { parsed }) => {
  if (SEEMING.has(claim.cueLemma)) return null
  const { upos, norm } = parsed.sentences[claim.sentence]!.tokens[claim.cueHead]!
  const isClear = upos === 'NOUN' || (upos === 'VERB' && norm.endsWith('ing'))
  if (bySubject !== null && isClear) return bySubject
  return best(candidates, rows, loadModel('antecedents').tables.get('understood')!.values)
}

/**
 * Who made a claim that names no source: `“…,” the tweet read. When asked whether …`. A log-linear ranker over those around it,
 * with the subject that its verb shares among its features.
 */
export function understoodSpeaker(claim: Attribution, discourse: Discourse): Resolved | null {
  const bySubject = understoodSubject(claim, discourse)
  const candidates = understoodCandidates(claim, discourse)
  const rows = understoodRows(claim, candidates, bySubject, discourse)
  const entity = discourse.understand(claim, candidates, rows, bySubject, discourse)
  if (entity === null) return null
  return { entity, by: entity === bySubject ? 'understood-subject' : 'understood-speaker' }
}
