import type { Cast } from '../domain/actor.ts'
import type { ArticleInput } from '../domain/article.ts'
import type { Attribution } from '../domain/attribution.ts'
import type { ParsedText } from '../domain/sentence.ts'
import { castOf } from './cast.ts'
import { findTargets } from './targets/index.ts'
import { tieActors } from './ties/index.ts'
import { walk } from './walk.ts'

/** Says which actor stands behind each source and which the act is directed at. */
export function resolveActors(
  parsed: ParsedText,
  attributions: readonly Attribution[],
  article: Pick<ArticleInput, 'author' | 'publishedAt'>,
): Cast {
  const discourse = walk(parsed, attributions, article)
  tieActors(discourse)
  const targets = findTargets(discourse)
  return castOf(
    discourse,
    discourse.speakers.map((speaker, index) => ({ speaker, targets: targets[index]! })),
  )
}
