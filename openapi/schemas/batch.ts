import { z } from 'zod'
import { ArticleSummary } from './article.ts'
import { ProblemDetails } from './problem.ts'

// Each item is checked by itself, as a `NewArticle`, so that one that does not fit spoils no other.
export const ArticleBatch = z
  .strictObject({ articles: z.array(z.unknown()).min(1).max(100).meta({ description: 'Each a `NewArticle`.' }) })
  .meta({ id: 'ArticleBatch', description: 'Articles, each as `POST /v1/articles` takes one.' })

export const BatchResults = z
  .object({
    items: z
      .array(
        z.object({
          status: z.int().meta({ description: 'What `POST /v1/articles` would have answered.' }),
          location: z.string().optional().meta({ description: 'Path of the stored article.' }),
          article: ArticleSummary.optional().meta({
            description: 'The stored article; its claims are at `location` + `/claims`.',
          }),
          problem: ProblemDetails.optional().meta({
            description: 'What is wrong with it; pointers count from the article.',
          }),
        }),
      )
      .meta({ description: 'One for each article, in order.' }),
  })
  .meta({ id: 'BatchResults', description: 'What became of each article of a batch.' })
