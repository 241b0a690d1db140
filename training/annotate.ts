import { readFileSync } from 'node:fs'
import type { Span } from '../src/domain/span.ts'
import { annotatable, articleKey, readAnnotationFile, relationsByCue } from './corpus/annotations.ts'
import { type GoldArticle, type PolnearArticle, readGold } from './corpus/polnear.ts'
import { needSharedFolder } from './corpus/shared.ts'

/**
 * Helps to annotate PolNeAR's training articles (training/annotations/README.md):
 * `npm run annotate -- list` prints the keys of articles of middling length that the gold files lack,
 * `npm run annotate -- show KEY…` prints articles with the relations to annotate,
 * `npm run annotate -- gold KEY…` prints a gold article's annotations in the same form, to learn from,
 * `npm run annotate -- check FILE` reads a file of annotations and says how far it agrees with the gold, where both have an article.
 */
const LENGTHS = { shortest: 1500, longest: 7000, relations: 8 }

const shared = needSharedFolder()
const corpus = annotatable(shared)
const gold = new Map(readGold(shared, 'polnear-train').map((article) => [articleKey(article.id), article]))

const words = (text: string, spans: readonly Span[]) =>
  spans.map(({ start, end }) => text.slice(start, end)).join(' … ')

function show(key: string): void {
  const article = corpus.get(key)
  if (!article) throw new Error(`no such article: ${key}`)
  const { text, publisher, publishedAt } = article
  const relations = [...relationsByCue(article).claims].map(
    ([cue, { s, c, k }]) => `${cue} [${words(text, s)}] <${words(text, c)}> ${words(text, k).replace(/\s+/gu, ' ')}`,
  )
  console.log(`# ${key} ${publisher} ${publishedAt}\n${text}\n----\n${relations.join('\n')}\n====`)
}

const suits = ({ id, text, annotations }: PolnearArticle) =>
  !gold.has(articleKey(id)) &&
  text.length >= LENGTHS.shortest &&
  text.length <= LENGTHS.longest &&
  annotations[0]!.relations.length >= LENGTHS.relations

function showGold(key: string): void {
  const article = gold.get(key)
  if (!article) throw new Error(`no gold article: ${key}`)
  const cueOf = (id?: string | null) => article.claims.find((claim) => claim.id === id)?.cue[0]?.start
  console.log(`# ${key}`)
  for (const { name, kind, country, aliases } of article.actors ?? [])
    console.log(
      `${name} = ${kind}${country ? ` ${country}` : ''}${aliases.length > 0 ? `: ${aliases.join('; ')}` : ''}`,
    )
  for (const { cue, type, speaker, targets, responseTo, stance, optional } of article.claims) {
    if (cue.length === 0 || !type) continue
    const aim = (targets ?? []).map(({ name }) => name).join(', ')
    const answer = responseTo ? `; ${stance} ${cueOf(responseTo)}` : ''
    const name = speaker?.members?.join(' + ') ?? speaker?.name ?? '-'
    console.log(`${cue[0]!.start} ${type}: ${name}${aim && ` > ${aim}`}${answer}${optional ? '; optional' : ''}`)
  }
}

/** Of the claims that both have: how many agree on type, speaker, the set of targets, and the claim that is answered. */
function agreement(mine: GoldArticle, theirs: GoldArticle) {
  const startOf = (article: GoldArticle, id?: string | null) =>
    article.claims.find((claim) => claim.id === id)?.cue[0]?.start ?? null
  const pairs = mine.claims.flatMap((claim) => {
    const other = theirs.claims.find(({ cue, type }) => type && cue[0]?.start === claim.cue[0]!.start)
    return other ? [{ claim, other }] : []
  })
  const names = (targets: GoldArticle['claims'][number]['targets']) =>
    (targets ?? [])
      .map(({ name }) => name)
      .sort()
      .join('; ')
  const agree = (same: (pair: (typeof pairs)[number]) => boolean) => pairs.filter(same).length
  return {
    claims: pairs.length,
    type: agree(({ claim, other }) => claim.type === other.type),
    speaker: agree(({ claim, other }) => claim.speaker?.name === other.speaker?.name),
    targets: agree(({ claim, other }) => names(claim.targets) === names(other.targets)),
    answered: agree(({ claim, other }) => startOf(mine, claim.responseTo) === startOf(theirs, other.responseTo)),
    differ: pairs
      .filter(({ claim, other }) => claim.type !== other.type)
      .map(({ claim, other }) => `${claim.id} ${claim.type}, gold ${other.type}`),
  }
}

function check(file: string): void {
  const articles = readAnnotationFile(readFileSync(file, 'utf8'), corpus)
  for (const article of articles) {
    const key = articleKey(article.id)
    const listed = new Set(article.claims.map(({ id }) => Number(id)))
    const missing = [...relationsByCue(corpus.get(key)!).claims.keys()].filter((cue) => !listed.has(cue))
    if (missing.length > 0) console.log(`${key}: not annotated: ${missing.join(', ')}`)
    const theirs = gold.get(key)
    if (theirs) console.log(key, agreement(article, theirs))
  }
  console.log(`${articles.length} articles, ${articles.reduce((sum, { claims }) => sum + claims.length, 0)} claims`)
}

function list(): void {
  for (const article of corpus.values()) if (suits(article)) console.log(articleKey(article.id))
}

const [command, ...rest] = process.argv.slice(2)
if (command === 'list') list()
else if (command === 'show' && rest.length > 0) for (const key of rest) show(key)
else if (command === 'gold' && rest.length > 0) for (const key of rest) showGold(key)
else if (command === 'check' && rest.length === 1) check(rest[0]!)
else {
  console.error('usage: npm run annotate -- list | show KEY… | gold KEY… | check FILE')
  process.exitCode = 2
}
