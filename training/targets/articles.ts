import { readOwnArticles } from '../corpus/own.ts'
import { readGold } from '../corpus/polnear.ts'
import { sharedFolder } from '../corpus/shared.ts'
import { type TargetArticle, targetArticle } from './target-rows.ts'

/** PolNeAR's train articles with targets, then the annotated articles of our own. */
export function trainingArticles(): TargetArticle[] {
  const shared = sharedFolder()
  if (!shared) throw new Error('the gold files stand in ../shared, which is not here')
  return [...readGold(shared, 'polnear-train'), ...readOwnArticles('training/articles')].map(targetArticle)
}
