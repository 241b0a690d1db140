import { articleId } from '../../src/domain/identity.ts'
import { GERMAN, PAGE, PLAIN, REPLY, TAGUS } from './articles.ts'

/** What the requests before answered, by operation and name; later requests take ids from it. */
export type Answers = Readonly<Record<string, Readonly<Record<string, { readonly body: unknown }>>>>

/** A request of the document: asked for real when examples are recorded, and again when they are tested. */
export type ExampleRequest = {
  readonly operation: string
  /** Its key among the operation's examples. */
  readonly name: string
  readonly summary: string
  readonly method?: 'GET' | 'POST' | 'PATCH' | 'DELETE'
  readonly url: string | ((answers: Answers) => string)
  readonly body?: object | string | ((answers: Answers) => object)
  readonly type?: string
}

const tagus = articleId(TAGUS)
type StoredClaim = { id: string; groupId: string; speaker: { id: string } }
type Items = { items: { id: string }[] }
const storedClaim = ({ addArticle }: Answers) => (addArticle!.stored!.body as { claims: StoredClaim[] }).claims[0]!
const firstClaim = (answers: Answers) => storedClaim(answers).id
const firstDispute = ({ listDisputes }: Answers) => (listDisputes!.disputes!.body as Items).items[0]!.id
const farmers = ({ listActors }: Answers) => (listActors!.farmers!.body as Items).items.map(({ id }) => id)
const job = ({ createJob }: Answers) => (createJob!.lines!.body as { id: string }).id
const LINES_TYPE = 'application/x-ndjson'
const JSON_TYPE = 'application/json'
const TEXT_TYPE = 'text/plain; charset=utf-8'

function reading(operation: string, url: string): ExampleRequest[] {
  const post = { operation, url, method: 'POST' } as const
  return [
    { ...post, name: 'notEnglish', summary: 'A text that is not English', body: { text: GERMAN }, type: JSON_TYPE },
    { ...post, name: 'noText', summary: 'Nothing but white space', body: { text: ' ' }, type: JSON_TYPE },
    {
      ...post,
      name: 'misspelt',
      summary: 'A misspelt field',
      body: { text: PLAIN, publishd: '2024' },
      type: JSON_TYPE,
    },
    { ...post, name: 'broken', summary: 'JSON that breaks off', body: '{"text": "Kenya urged', type: JSON_TYPE },
    { ...post, name: 'xml', summary: 'A type that is not read', body: '<p>Kenya urged</p>', type: 'application/xml' },
  ]
}

/** A list as a whole, in the formats that are no pages. */
function asLinesAndTable(operation: string, path: (answers: Answers) => string): ExampleRequest[] {
  const as = (format: string) => (answers: Answers) =>
    `${path(answers)}${path(answers).includes('?') ? '&' : '?'}format=${format}`
  return [
    { operation, name: 'lines', summary: 'As NDJSON', url: as('ndjson') },
    { operation, name: 'table', summary: 'As CSV', url: as('csv') },
  ]
}

/** In this order: later ones rely on what earlier ones stored. The first of an operation gives its path's example. */
export const REQUESTS: readonly ExampleRequest[] = [
  {
    operation: 'extract',
    name: 'article',
    summary: 'A news article',
    method: 'POST',
    url: '/v1/extract',
    body: TAGUS,
    type: JSON_TYPE,
  },
  {
    operation: 'extract',
    name: 'plain',
    summary: 'Plain text',
    method: 'POST',
    url: '/v1/extract',
    body: PLAIN,
    type: TEXT_TYPE,
  },
  ...reading('extract', '/v1/extract'),
  {
    operation: 'addArticle',
    name: 'stored',
    summary: 'A news article',
    method: 'POST',
    url: '/v1/articles',
    body: TAGUS,
    type: JSON_TYPE,
  },
  {
    operation: 'addArticle',
    name: 'again',
    summary: 'The same article again',
    method: 'POST',
    url: '/v1/articles',
    body: TAGUS,
    type: JSON_TYPE,
  },
  {
    operation: 'addArticle',
    name: 'reply',
    summary: 'What followed',
    method: 'POST',
    url: '/v1/articles',
    body: REPLY,
    type: JSON_TYPE,
  },
  {
    operation: 'addArticle',
    name: 'plain',
    summary: 'Plain text',
    method: 'POST',
    url: '/v1/articles',
    body: PLAIN,
    type: TEXT_TYPE,
  },
  ...reading('addArticle', '/v1/articles'),
  {
    operation: 'extract',
    name: 'page',
    summary: 'A web page',
    method: 'POST',
    url: '/v1/extract',
    body: { html: PAGE, url: 'https://news.example/2024/07/moyale' },
    type: JSON_TYPE,
  },
  {
    operation: 'addArticles',
    name: 'several',
    summary: 'One that is known, and one that does not fit',
    method: 'POST',
    url: '/v1/articles/batch',
    body: { articles: [REPLY, { title: 'No text' }] },
    type: JSON_TYPE,
  },
  {
    operation: 'addArticles',
    name: 'none',
    summary: 'An empty batch',
    method: 'POST',
    url: '/v1/articles/batch',
    body: { articles: [] },
    type: JSON_TYPE,
  },
  {
    operation: 'showAnnotated',
    name: 'page',
    summary: 'The article as a page',
    url: `/v1/articles/${tagus}/annotated`,
  },
  {
    operation: 'showAnnotated',
    name: 'unknown',
    summary: 'An id that is not known',
    url: '/v1/articles/art_0/annotated',
  },
  { operation: 'listArticles', name: 'newest', summary: 'The newest two', url: '/v1/articles?limit=2' },
  {
    operation: 'listArticles',
    name: 'byUrl',
    summary: 'By url',
    url: `/v1/articles?url=${encodeURIComponent(TAGUS.url)}`,
  },
  {
    operation: 'listArticles',
    name: 'search',
    summary: 'By words',
    url: '/v1/articles?q=river+commission&sort=relevance',
  },
  { operation: 'listArticles', name: 'badLimit', summary: 'A limit out of range', url: '/v1/articles?limit=1000' },
  {
    operation: 'listArticles',
    name: 'badCursor',
    summary: 'A cursor of another list',
    url: '/v1/articles?cursor=WyJ4Il0',
  },
  { operation: 'getArticle', name: 'article', summary: 'A stored article', url: `/v1/articles/${tagus}` },
  { operation: 'getArticle', name: 'unknown', summary: 'An id that is not known', url: '/v1/articles/art_0' },
  {
    operation: 'changeArticle',
    name: 'corrected',
    summary: 'Another author, no metadata',
    method: 'PATCH',
    url: `/v1/articles/${tagus}`,
    body: { author: 'I. Carvalhal', metadata: null },
    type: JSON_TYPE,
  },
  {
    operation: 'changeArticle',
    name: 'text',
    summary: 'The text cannot be changed',
    method: 'PATCH',
    url: `/v1/articles/${tagus}`,
    body: { text: PLAIN },
    type: JSON_TYPE,
  },
  {
    operation: 'changeArticle',
    name: 'unknown',
    summary: 'An id that is not known',
    method: 'PATCH',
    url: '/v1/articles/art_0',
    body: { author: null },
    type: JSON_TYPE,
  },
  {
    operation: 'listArticleClaims',
    name: 'claims',
    summary: 'Its first two claims',
    url: `/v1/articles/${tagus}/claims?limit=2`,
  },
  {
    operation: 'listArticleClaims',
    name: 'unknown',
    summary: 'An id that is not known',
    url: '/v1/articles/art_0/claims',
  },
  {
    operation: 'listArticleClaims',
    name: 'badLimit',
    summary: 'A limit out of range',
    url: `/v1/articles/${tagus}/claims?limit=0`,
  },
  { operation: 'listClaims', name: 'demands', summary: 'Demands', url: '/v1/claims?type=demand' },
  { operation: 'listClaims', name: 'search', summary: 'By words', url: '/v1/claims?q=%22joint+commission%22' },
  { operation: 'listClaims', name: 'badType', summary: 'A type that there is not', url: '/v1/claims?type=shout' },
  { operation: 'getClaim', name: 'claim', summary: 'A claim', url: (answers) => `/v1/claims/${firstClaim(answers)}` },
  { operation: 'getClaim', name: 'unknown', summary: 'An id that is not known', url: '/v1/claims/clm_0' },
  ...asLinesAndTable('listClaims', () => '/v1/claims?type=demand'),
  ...asLinesAndTable('listArticles', () => '/v1/articles'),
  ...asLinesAndTable('listArticleClaims', () => `/v1/articles/${tagus}/claims`),
  ...asLinesAndTable('listActors', () => '/v1/actors?kind=group'),
  {
    operation: 'getClaimGroup',
    name: 'group',
    summary: 'A claim group',
    url: (answers) => `/v1/claim-groups/${storedClaim(answers).groupId}`,
  },
  { operation: 'getClaimGroup', name: 'unknown', summary: 'An id that is not known', url: '/v1/claim-groups/grp_0' },
  { operation: 'listActors', name: 'farmers', summary: 'By name', url: '/v1/actors?q=farmers' },
  { operation: 'listActors', name: 'badKind', summary: 'A kind that there is not', url: '/v1/actors?kind=ghost' },
  { operation: 'getActor', name: 'actor', summary: 'An actor', url: (answers) => `/v1/actors/${farmers(answers)[0]}` },
  { operation: 'getActor', name: 'unknown', summary: 'An id that is not known', url: '/v1/actors/act_0' },
  {
    operation: 'listActorClaims',
    name: 'claims',
    summary: 'What they claim',
    url: (answers) => `/v1/actors/${farmers(answers)[0]}/claims`,
  },
  ...asLinesAndTable('listActorClaims', (answers) => `/v1/actors/${farmers(answers)[0]}/claims`),
  { operation: 'listActorClaims', name: 'unknown', summary: 'An id that is not known', url: '/v1/actors/act_0/claims' },
  {
    operation: 'listActorPositions',
    name: 'positions',
    summary: 'What an actor has wanted so far',
    url: (answers) => `/v1/actors/${storedClaim(answers).speaker.id}/timeline?limit=2`,
  },
  {
    operation: 'listActorPositions',
    name: 'unknown',
    summary: 'An id that is not known',
    url: '/v1/actors/act_0/timeline',
  },
  {
    operation: 'listActorPositions',
    name: 'badLimit',
    summary: 'A limit out of range',
    url: '/v1/actors/act_0/timeline?limit=0',
  },
  {
    operation: 'mergeActors',
    name: 'merged',
    summary: 'The farmers are their union',
    method: 'POST',
    url: (answers) => `/v1/actors/${farmers(answers)[0]}/merge`,
    body: (answers) => ({ actors: farmers(answers).slice(1) }),
    type: JSON_TYPE,
  },
  {
    operation: 'mergeActors',
    name: 'unknown',
    summary: 'An id that is not known',
    method: 'POST',
    url: '/v1/actors/act_0/merge',
    body: { actors: ['act_1'] },
    type: JSON_TYPE,
  },
  {
    operation: 'mergeActors',
    name: 'unknownOther',
    summary: 'Another id that is not known',
    method: 'POST',
    url: (answers) => `/v1/actors/${farmers(answers)[0]}/merge`,
    body: { actors: ['act_1'] },
    type: JSON_TYPE,
  },
  {
    operation: 'splitActor',
    name: 'apart',
    summary: 'They are not, after all',
    method: 'POST',
    url: (answers) => `/v1/actors/${farmers(answers)[0]}/split`,
    body: (answers) => ({ actor: farmers(answers)[1] }),
    type: JSON_TYPE,
  },
  {
    operation: 'splitActor',
    name: 'nothing',
    summary: 'Nothing to split',
    method: 'POST',
    url: (answers) => `/v1/actors/${farmers(answers)[0]}/split`,
    body: { actor: 'act_1' },
    type: JSON_TYPE,
  },
  {
    operation: 'splitActor',
    name: 'unknown',
    summary: 'An id that is not known',
    method: 'POST',
    url: '/v1/actors/act_0/split',
    body: { actor: 'act_1' },
    type: JSON_TYPE,
  },
  {
    operation: 'explainClaim',
    name: 'explanation',
    summary: 'Why it is there',
    url: (answers) => `/v1/claims/${firstClaim(answers)}/explanation`,
  },
  {
    operation: 'explainClaim',
    name: 'unknown',
    summary: 'An id that is not known',
    url: '/v1/claims/clm_0/explanation',
  },
  {
    operation: 'listDisputes',
    name: 'disputes',
    summary: 'The newest until a day',
    url: '/v1/disputes?to=2024-07-09&limit=1',
  },
  ...asLinesAndTable('listDisputes', () => '/v1/disputes?status=rejected'),
  {
    operation: 'listDisputes',
    name: 'badStatus',
    summary: 'A status that there is not',
    url: '/v1/disputes?status=lost',
  },
  {
    operation: 'getDispute',
    name: 'dispute',
    summary: 'A dispute',
    url: (answers) => `/v1/disputes/${firstDispute(answers)}`,
  },
  { operation: 'getDispute', name: 'unknown', summary: 'An id that is not known', url: '/v1/disputes/clm_0' },
  { operation: 'getNetwork', name: 'network', summary: 'All actors', url: '/v1/network' },
  { operation: 'getNetwork', name: 'gephi', summary: 'As GEXF', url: '/v1/network?format=gexf' },
  { operation: 'getNetwork', name: 'badWeight', summary: 'A weight out of range', url: '/v1/network?minWeight=0' },
  {
    operation: 'createJob',
    name: 'lines',
    summary: 'Articles, one a line',
    method: 'POST',
    url: '/v1/jobs',
    body: [REPLY, { text: PLAIN, publisher: 'Rift Valley Post' }]
      .map((article) => `${JSON.stringify(article)}\n`)
      .join(''),
    type: LINES_TYPE,
  },
  {
    operation: 'createJob',
    name: 'reanalysis',
    summary: 'Analyse again what an older version read',
    method: 'POST',
    url: '/v1/jobs',
    body: { kind: 'reanalysis' },
    type: JSON_TYPE,
  },
  {
    operation: 'createJob',
    name: 'badKind',
    summary: 'A kind that there is not',
    method: 'POST',
    url: '/v1/jobs',
    body: { kind: 'holiday' },
    type: JSON_TYPE,
  },
  { operation: 'listJobs', name: 'newest', summary: 'The newest', url: '/v1/jobs?limit=1' },
  { operation: 'listJobs', name: 'badLimit', summary: 'A limit out of range', url: '/v1/jobs?limit=0' },
  { operation: 'getJob', name: 'job', summary: 'A job', url: (answers) => `/v1/jobs/${job(answers)}` },
  { operation: 'getJob', name: 'unknown', summary: 'An id that is not known', url: '/v1/jobs/job_0' },
  {
    operation: 'cancelJob',
    name: 'cancelled',
    summary: 'Cancelled',
    method: 'DELETE',
    url: (answers) => `/v1/jobs/${job(answers)}`,
  },
  {
    operation: 'cancelJob',
    name: 'unknown',
    summary: 'An id that is not known',
    method: 'DELETE',
    url: '/v1/jobs/job_0',
  },
  { operation: 'live', name: 'live', summary: 'It runs', url: '/health/live' },
  { operation: 'ready', name: 'ready', summary: 'It can serve', url: '/health/ready' },
  { operation: 'listProblems', name: 'all', summary: 'All kinds', url: '/problems' },
  { operation: 'getProblem', name: 'kind', summary: 'A kind', url: '/problems/not-english' },
  { operation: 'getProblem', name: 'unknown', summary: 'A code that there is not', url: '/problems/bad-hair-day' },
  { operation: 'deleteArticle', name: 'deleted', summary: 'Gone', method: 'DELETE', url: `/v1/articles/${tagus}` },
  {
    operation: 'deleteArticle',
    name: 'unknown',
    summary: 'An id that is not known',
    method: 'DELETE',
    url: '/v1/articles/art_0',
  },
]
