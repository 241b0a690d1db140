import { pruneActors } from '../../db/actor-bases.ts'
import { undoEvidence } from '../../db/actor-merges.ts'
import { deleteAppearances } from '../../db/appearances.ts'
import { deleteArticle, insertArticle } from '../../db/articles.ts'
import { insertClaims } from '../../db/claims.ts'
import type { Queries } from '../../db/store.ts'
import type { Analysis } from '../domain/analysis.ts'
import { moment } from '../domain/moment.ts'
import type { AnalysisStamp, NewArticle } from '../domain/stored-article.ts'
import { enrolActors } from './enrol-actors.ts'

/** Writes an article with all that its analysis found. Run it in one transaction: an article is there whole or not at all. */
export async function keepArticle(
  trx: Queries,
  id: string,
  input: NewArticle,
  { language, zones, claims, actors }: Analysis,
  stamp: AnalysisStamp,
): Promise<void> {
  const at = moment(input.publishedAt) ?? Date.parse(stamp.at)
  await insertArticle(trx, input, { id, at, language, zones, analysis: stamp, claimCount: claims.length })
  const article = { id, at, publisher: input.publisher ?? null }
  await insertClaims(trx, claims, { article, actors: await enrolActors(trx, article, actors) })
}

/** Takes an article with its claims, the answers to them, and the actors that no other article names. */
export async function dropArticle(trx: Queries, id: string): Promise<boolean> {
  await undoEvidence(trx, id)
  const { bases } = await deleteAppearances(trx, id)
  const removed = await deleteArticle(trx, id)
  await pruneActors(trx, bases)
  return removed
}
