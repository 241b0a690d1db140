import { readAnnotations } from '../corpus/annotations.ts'
import { readOwnArticles } from '../corpus/own.ts'
import { readGold } from '../corpus/polnear.ts'
import { needSharedFolder } from '../corpus/shared.ts'
import { type SpeakerArticle, speakerArticle } from './rows.ts'

/** Articles whose claims' speakers are known, by where they come from. */
export function trainingArticles(): { readonly corpus: string; readonly article: SpeakerArticle }[] {
  const shared = needSharedFolder()
  return [
    ...readGold(shared, 'polnear-train').map((gold) => ({ corpus: 'gold', article: speakerArticle(gold) })),
    ...readAnnotations(shared, 'training/annotations').map((gold) => ({
      corpus: 'annotated',
      article: speakerArticle(gold),
    })),
    ...readOwnArticles('training/articles').map((gold) => ({ corpus: 'own', article: speakerArticle(gold) })),
  ]
}
