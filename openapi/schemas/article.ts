import { z } from 'zod'
import { ZONE_KINDS } from '../../src/domain/article.ts'
import { FIRST_YEAR, isDatable, LAST_YEAR } from '../../src/domain/moment.ts'
import { MOST_LENGTHS } from '../../src/domain/stored-article.ts'
import { Actor } from './actor.ts'
import { Claim, ExtractedClaim } from './claim.ts'
import { Html } from './html.ts'
import { Metadata } from './metadata.ts'
import { pageOf } from './page.ts'
import { Highlight, place } from './span.ts'

// A lone surrogate cannot be stored; what stands in for it, U+FFFD, is as long, so that offsets stay.
const text = () => z.string().overwrite((value) => value.toWellFormed())
const known = (most: number) => text().trim().min(1).max(most).nullish()

/** A date, or a date and time with or without a zone. */
export const When = z.union([z.iso.date(), z.iso.datetime({ offset: true, local: true })], {
  error: 'is no date (2024-03-01) or date-time (2024-03-01T12:30:00Z)',
})

const PublishedAt = When.refine(isDatable, { error: `lies before ${FIRST_YEAR} or after ${LAST_YEAR}` })

/** What may be said of an article besides its text, all of it optional; null says nothing. */
const about = {
  title: known(MOST_LENGTHS.title).meta({ description: 'Headline, where the text does not carry it.' }),
  url: z
    .url({ protocol: /^https?$/u, error: 'is no http or https address' })
    .max(2048, 'has more than 2048 characters')
    .overwrite((url) => url.toWellFormed())
    .nullish()
    .meta({ description: 'Where the article stands. Stored, never fetched.' }),
  publisher: known(MOST_LENGTHS.publisher).meta({ description: 'The outlet.' }),
  author: known(MOST_LENGTHS.author).meta({ description: 'Who wrote it, as the byline has it.' }),
  publishedAt: PublishedAt.nullish().meta({
    description:
      'ISO 8601 date or date-time (UTC where it names no zone), of the years 1700 to 2199. Words like “on Friday” are dated by it; without it the article counts, in lists, as published when it was posted.',
  }),
  externalId: known(300).meta({ description: 'Your own id of the article; `GET /v1/articles` finds it.' }),
  metadata: Metadata,
}

export const NewArticle = z
  .strictObject({
    text: text()
      .nullish()
      .meta({ description: 'The article, with or without the page around it. Offsets refer to exactly this text.' }),
    html: Html,
    ...about,
  })
  .superRefine(({ text, html }, context) => {
    if (text == null && html == null)
      context.addIssue({ code: 'custom', path: ['text'], message: 'is needed, or html' })
    if (text != null && html != null)
      context.addIssue({ code: 'custom', path: ['html'], message: 'cannot be given beside text' })
  })
  .meta({ id: 'NewArticle', description: 'An article to read.' })

export const ArticleChanges = z.strictObject(about).meta({
  id: 'ArticleChanges',
  description: 'What to correct: null takes a value away, what is absent stays, `metadata` is replaced as a whole.',
})

export const Zone = z
  .object({
    ...place,
    kind: z.enum(ZONE_KINDS).meta({ description: 'What it is.' }),
    reason: z.string().meta({ description: 'In plain words.' }),
  })
  .meta({ id: 'Zone', description: 'A part of the page that is not the article’s body and was left out, and why.' })

export const AnalysisInfo = z
  .object({
    version: z.string().meta({
      description: 'Version of the pipeline; a job of kind `reanalysis` reads again what an older one read.',
    }),
    at: z.iso.datetime().meta({ description: 'When.' }),
    milliseconds: z.number().min(0).meta({ description: 'How long it took.' }),
  })
  .meta({ id: 'AnalysisInfo', description: 'Which pipeline read the article, when, and how long it took.' })

const ArticleText = z.string().meta({ description: 'What offsets refer to: the text as posted, or that of the page.' })

export const ExtractedArticle = z
  .object({
    text: ArticleText,
    title: z.string().nullable().meta({ description: 'As posted, or as the page has it.' }),
    url: z.string().nullable().meta({ description: 'As posted.' }),
    publisher: z.string().nullable().meta({ description: 'As posted, or as the page has it.' }),
    author: z.string().nullable().meta({ description: 'As posted, or as the page has it.' }),
    publishedAt: z.string().nullable().meta({ description: 'As posted, or as the page has it.' }),
    externalId: z.string().nullable().meta({ description: 'Your own id, as posted.' }),
    metadata: z.record(z.string(), z.unknown()).nullable().meta({ description: 'As posted.' }),
    language: z.string().meta({ description: 'ISO 639-1 code of its language; only `en` is read.' }),
    zones: z.array(Zone).meta({ description: 'What was left out as no part of the article, and why.' }),
    analysis: AnalysisInfo,
  })
  .meta({ id: 'ExtractedArticle', description: 'An article as it was read.' })

export const Extraction = z
  .object({
    article: ExtractedArticle,
    claims: z.array(ExtractedClaim).meta({ description: 'In order of appearance.' }),
    actors: z.array(Actor).meta({ description: 'Who makes the claims, and whom they are directed at.' }),
  })
  .meta({ id: 'Extraction', description: 'Who claimed what in an article; nothing is stored.' })

export const ArticleSummary = ExtractedArticle.omit({ text: true, zones: true })
  .extend({
    id: z.string().meta({ description: '`art_…`' }),
    createdAt: z.iso.datetime().meta({ description: 'When it was stored.' }),
    claimCount: z.int().min(0).meta({ description: 'How many claims it has.' }),
    copyOf: z
      .string()
      .nullable()
      .meta({ description: 'The first stored article with the same text, where this is a copy.' }),
    highlight: Highlight.optional(),
  })
  .meta({ id: 'ArticleSummary', description: 'A stored article without its text.' })

export const Article = ArticleSummary.omit({ highlight: true })
  .extend({ text: ArticleText, zones: ExtractedArticle.shape.zones })
  .meta({ id: 'Article', description: 'A stored article.' })

export const StoredExtraction = z
  .object({ article: Article, claims: z.array(Claim).meta({ description: 'In order of appearance.' }) })
  .meta({ id: 'StoredExtraction', description: 'A stored article with its claims in order of appearance.' })

export const ArticlePage = pageOf(ArticleSummary, 'ArticlePage')
