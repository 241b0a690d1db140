import { pruneActors } from '../../db/actor-bases.ts'
import { undoEvidence } from '../../db/actor-merges.ts'
import { inboundAnswers, restoreAnswers } from '../../db/answers.ts'
import { deleteAppearances } from '../../db/appearances.ts'
import { updateAnalysis } from '../../db/articles.ts'
import { groupsOfArticle } from '../../db/claim-groups.ts'
import { claimSeqs, deleteClaims } from '../../db/claims.ts'
import { disputesOfArticle } from '../../db/disputes-touched.ts'
import { rebuildDisputes } from '../../db/rebuild-disputes.ts'
import { unindexArticle } from '../../db/search/sqlite.ts'
import type { Queries } from '../../db/store.ts'
import type { Analysis } from '../domain/analysis.ts'
import type { AnalysisStamp } from '../domain/stored-article.ts'
import { type Kept, keepAnalysis } from './keep-article.ts'
import { settleActors } from './settle-actors.ts'
import { dropGroups } from './settle-groups.ts'

/**
 * Puts a new analysis in the place of an article's old one. Claims that are found again keep their ids, their place in
 * lists, their groups and disputes, and the answers that other articles give them.
 */
export async function replaceAnalysis(
  trx: Queries,
  article: Kept,
  analysis: Analysis,
  stamp: AnalysisStamp,
): Promise<void> {
  const { id } = article
  const disputes = await disputesOfArticle(trx, id)
  const groups = await groupsOfArticle(trx, id)
  const inbound = await inboundAnswers(trx, id)
  const seqs = await claimSeqs(trx, id)
  await unindexArticle(trx, id)
  const untied = await undoEvidence(trx, id)
  const { bases } = await deleteAppearances(trx, id)
  await deleteClaims(trx, id)
  await updateAnalysis(trx, id, analysis, stamp)
  await keepAnalysis(trx, article, analysis, seqs)
  await restoreAnswers(trx, inbound)
  await rebuildDisputes(trx, [...new Set([...disputes, ...(await disputesOfArticle(trx, id))])])
  await dropGroups(trx, groups)
  await pruneActors(trx, bases)
  await settleActors(trx, untied)
}
