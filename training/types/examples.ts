import { readArticle } from '../../src/article/index.ts'
import type { TypeContext } from '../../src/attribution/type/context.ts'
import { type AttributionSpans, typeContext } from '../../src/attribution/type/context.ts'
import { typeFeatures } from '../../src/attribution/type/features.ts'
import { TYPE_RULES } from '../../src/attribution/type/rules/index.ts'
import type { Vote } from '../../src/attribution/type/rules/rule.ts'
import { CLAIM_TYPE_NAMES, type ClaimType } from '../../src/domain/claim-type.ts'
import type { ParsedText } from '../../src/domain/sentence.ts'
import { parse } from '../../src/syntax/index.ts'
import { tag } from '../../src/tags/index.ts'
import { tokenize } from '../../src/tokens/index.ts'
import { readOwnArticles } from '../corpus/own.ts'
import { type GoldArticle, type GoldClaim, type Relation, readGold, readPolnear } from '../corpus/polnear.ts'
import { labelKey, readTypeLabels } from './labels.ts'

/** A claim with its type; `types` lists the indexes of all that count as right, the first of them first. */
export type TypeExample = {
  readonly article: string
  readonly context: TypeContext
  readonly hashes: readonly number[]
  readonly votes: readonly (Vote | null)[]
  readonly types: readonly number[]
}

/** Spans of a gold relation, as the attribution stage would give them. */
export function goldSpans(parsed: ParsedText, relation: Relation): AttributionSpans {
  const cue = { start: relation.cue[0]!.start, end: relation.cue.at(-1)!.end }
  const { source, content } = relation
  return {
    cue,
    source: source.length > 0 ? { start: source[0]!.start, end: source.at(-1)!.end } : null,
    content: content.length > 0 ? content : [cue],
    sentence: parsed.sentences.findIndex(({ end }) => end > cue.start),
    cueHead: 0,
    cueLemma: '',
  }
}

/** Runs the stages before attribution. The whole text is taken as body: gold articles have no page around them. */
export function parseText(text: string): ParsedText {
  return parse(text, tag(tokenize({ ...readArticle({ text }), body: [{ start: 0, end: text.length }] })))
}

function example(article: string, parsed: ParsedText, relation: Relation, types: readonly ClaimType[]): TypeExample {
  const context = typeContext(parsed, goldSpans(parsed, relation))
  const votes = TYPE_RULES.map((rule) => rule.vote(context))
  const numbers = types.map((type) => CLAIM_TYPE_NAMES.indexOf(type))
  return { article, context, hashes: typeFeatures(context).hashes, votes, types: numbers }
}

const isTyped = ({ type, optional, cue }: GoldClaim) => type !== undefined && !optional && cue.length > 0

function ofGold(articles: readonly GoldArticle[]): TypeExample[] {
  return articles.flatMap(({ id, text, claims }) => {
    const parsed = parseText(text)
    return claims.filter(isTyped).map((claim) => example(id, parsed, claim, claim.types ?? [claim.type!]))
  })
}

/** The claims of a gold file: `polnear-train`, `polnear-dev` or `seeds`. */
export const goldExamples = (shared: string, name: string): TypeExample[] => ofGold(readGold(shared, name))

/** The claims of the project's own annotated articles. */
export const ownExamples = (folder: string): TypeExample[] => ofGold(readOwnArticles(folder))

/** The single relations of labels.tsv. */
export function labelledExamples(shared: string): TypeExample[] {
  const labels = readTypeLabels()
  return readPolnear(shared, 'train').flatMap(({ id, text, annotations }) => {
    const wanted = annotations[0]!.relations.flatMap((relation) => {
      const type = relation.cue.length > 0 ? labels.get(labelKey(id, relation.cue[0]!.start)) : undefined
      return type ? [{ relation, type }] : []
    })
    const parsed = wanted.length > 0 ? parseText(text) : null
    return wanted.map(({ relation, type }) => example(id, parsed!, relation, [type]))
  })
}
