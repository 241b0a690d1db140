import { sidesSpokenFor } from '../../db/sides.ts'
import type { Queries } from '../../db/store.ts'
import type { Analysis } from '../domain/analysis.ts'
import { type ArticleSides, articleSides } from '../matters/article-sides.ts'
import { isDeputy, isUntold } from '../matters/deputy.ts'
import type { Enrolled } from './enrol-actors.ts'

/** The sides of an article's actors; who spoke for a side before speaks for it here, where the article does not say. */
export async function sidesOfArticle(
  trx: Queries,
  analysis: Pick<Analysis, 'claims' | 'actors'>,
  text: string,
  enrolled: ReadonlyMap<string, Enrolled>,
): Promise<ArticleSides> {
  const baseOf = (id: string) => enrolled.get(id)?.baseId
  const sought = analysis.actors.filter((actor) => isDeputy(actor) || isUntold(actor))
  const bases = sought.flatMap(({ id }) => baseOf(id) ?? [])
  return articleSides(analysis, text, baseOf, await sidesSpokenFor(trx, bases))
}
