import { pruneActors } from '../../db/actor-bases.ts'
import { undoEvidence } from '../../db/actor-merges.ts'
import { mergedActors } from '../../db/actor-sides.ts'
import { deleteAppearances } from '../../db/appearances.ts'
import { deleteArticle, dropText, insertArticle, updateArticle } from '../../db/articles.ts'
import { groupsOfArticle } from '../../db/claim-groups.ts'
import { insertClaims } from '../../db/claims.ts'
import { refreshStatus } from '../../db/dispute-status.ts'
import { disputesOfArticle } from '../../db/disputes-touched.ts'
import { rebuildDisputes } from '../../db/rebuild-disputes.ts'
import { indexArticle, unindexArticle } from '../../db/search/sqlite.ts'
import type { Queries } from '../../db/store.ts'
import type { Analysis } from '../domain/analysis.ts'
import type { Claim } from '../domain/claim.ts'
import { moment } from '../domain/moment.ts'
import type { AnalysisStamp, ArticleChanges, NewArticle } from '../domain/stored-article.ts'
import { countedSides } from './counted-sides.ts'
import { enrolActors } from './enrol-actors.ts'
import { gatherDisputes } from './gather-disputes.ts'
import { groupClaims, ownGroup } from './group-claims.ts'
import { linkAnswers } from './link-answers.ts'
import { matterFacts } from './matter-facts.ts'
import { settleActors } from './settle-actors.ts'
import { dropGroups, joinGroups } from './settle-groups.ts'
import { settleSides } from './settle-sides.ts'
import { sidesOfArticle } from './sides-of-article.ts'

/** What is needed of an article to store its claims. */
export type Kept = {
  readonly id: string
  readonly at: number
  readonly publisher: string | null
  readonly text: string
}

/** Writes an article with all that its analysis found. Run it in one transaction: an article is there whole or not at all. */
export async function keepArticle(
  trx: Queries,
  id: string,
  input: NewArticle,
  analysis: Analysis,
  stamp: AnalysisStamp,
): Promise<void> {
  const at = moment(input.publishedAt) ?? moment(stamp.at)!
  const { language, zones, claims } = analysis
  await insertArticle(trx, input, { id, at, language, zones, analysis: stamp, claimCount: distinct(claims).length })
  await keepAnalysis(trx, { id, at, publisher: input.publisher ?? null, text: input.text }, analysis, new Map())
}

/** Writes what an analysis found: actors, claims, and what these have to do with other articles. `seqs` gives old places. */
export async function keepAnalysis(
  trx: Queries,
  article: Kept,
  { claims: found, actors }: Analysis,
  seqs: ReadonlyMap<string, number>,
): Promise<void> {
  const claims = distinct(found)
  const enrolled = await enrolActors(trx, article, actors)
  const sides = await sidesOfArticle(trx, { claims, actors }, article.text, enrolled)
  const facts = await settleSides(trx, matterFacts({ claims, actors }, article.text, sides, article.at))
  const groups = await groupClaims(trx, facts)
  const parties = new Map(facts.map(({ claim, party }) => [claim.id, party]))
  await insertClaims(trx, claims, { article, actors: enrolled, groups, parties, seqs })
  await settleActors(
    trx,
    await mergedActors(
      trx,
      [...enrolled.values()].map(({ baseId }) => baseId),
    ),
  )
  await joinGroups(
    trx,
    [...groups].flatMap(([claim, group]) => (group === ownGroup(claim) ? group : [])),
  )
  const sided = await countedSides(trx, facts)
  await gatherDisputes(trx, article.id, sided, groups)
  await linkAnswers(trx, sided)
  await refreshStatus(trx, await disputesOfArticle(trx, article.id))
  await indexArticle(trx, article.id)
}

function distinct(claims: readonly Claim[]): Claim[] {
  return [...new Map(claims.map((claim) => [claim.id, claim])).values()]
}

/** Corrects what is known about an article, with all that follows from it. */
export async function changeArticle(trx: Queries, id: string, changes: ArticleChanges): Promise<void> {
  await unindexArticle(trx, id)
  await updateArticle(trx, id, changes)
  await indexArticle(trx, id)
  await rebuildDisputes(trx, await disputesOfArticle(trx, id))
}

/** Takes an article with its claims, the answers to them, and the actors that no other article names. */
export async function dropArticle(trx: Queries, id: string): Promise<boolean> {
  const disputes = await disputesOfArticle(trx, id)
  const groups = await groupsOfArticle(trx, id)
  await unindexArticle(trx, id)
  const untied = await undoEvidence(trx, id)
  const { bases } = await deleteAppearances(trx, id)
  const merged = await mergedActors(trx, bases)
  const removed = await deleteArticle(trx, id)
  await rebuildDisputes(trx, disputes)
  await dropGroups(trx, groups)
  await pruneActors(trx, bases)
  await settleActors(trx, [...untied, ...merged])
  return removed
}

/** Drops an article's text and keeps its claims, with the words that they quote. */
export async function dropArticleText(trx: Queries, id: string): Promise<void> {
  await unindexArticle(trx, id)
  await dropText(trx, id)
  await indexArticle(trx, id)
}
