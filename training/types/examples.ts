import { readArticle } from '../../src/article/index.ts'
import { type AttributionSpans, typeContext } from '../../src/attribution/type/context.ts'
import { type TypeEvidence, typeEvidence } from '../../src/attribution/type/evidence.ts'
import { neighboursOf } from '../../src/attribution/type/neighbours.ts'
import { CLAIM_TYPE_NAMES } from '../../src/domain/claim-type.ts'
import type { ParsedText } from '../../src/domain/sentence.ts'
import { parse } from '../../src/syntax/index.ts'
import { tag } from '../../src/tags/index.ts'
import { tokenize } from '../../src/tokens/index.ts'
import { readAnnotations } from '../corpus/annotations.ts'
import { readOwnArticles } from '../corpus/own.ts'
import { type GoldArticle, type GoldClaim, type Relation, readGold } from '../corpus/polnear.ts'

/** A claim with its type; `types` lists the indexes of all that count as right, the first of them first. */
export type TypeExample = {
  readonly article: string
  readonly evidence: TypeEvidence
  readonly types: readonly number[]
}

/** Spans of a gold relation, as the attribution stage would give them. */
function goldSpans(parsed: ParsedText, relation: Relation): AttributionSpans {
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
function parseText(text: string): ParsedText {
  return parse(text, tag(tokenize({ ...readArticle({ text }), body: [{ start: 0, end: text.length }] })))
}

const isTyped = ({ type, optional }: GoldClaim) => type !== undefined && !optional

/** The typed claims of an article; claims that do not count are neighbours of the others all the same. */
export function examplesOf({ id, text, claims }: GoldArticle, parsed: ParsedText = parseText(text)): TypeExample[] {
  const all = claims.filter(({ cue }) => cue.length > 0).sort((a, b) => a.cue[0]!.start - b.cue[0]!.start)
  const contexts = all.map((claim) => typeContext(parsed, goldSpans(parsed, claim)))
  const neighbours = neighboursOf(contexts)
  return all.flatMap((claim, at) => {
    if (!isTyped(claim)) return []
    const types = (claim.types ?? [claim.type!]).map((type) => CLAIM_TYPE_NAMES.indexOf(type))
    return [{ article: id, evidence: typeEvidence(contexts[at]!, neighbours[at]!), types }]
  })
}

const ofGold = (articles: readonly GoldArticle[]) => articles.flatMap((article) => examplesOf(article))

/** The claims of a gold file: `polnear-train`, `polnear-dev` or `seeds`. */
export const goldExamples = (shared: string, name: string): TypeExample[] => ofGold(readGold(shared, name))

/** The claims of the project's own annotated articles. */
export const ownExamples = (folder: string): TypeExample[] => ofGold(readOwnArticles(folder))

/** The claims of PolNeAR's training articles that are annotated in the repository, but for those that `but` has. */
export function annotatedExamples(shared: string, folder: string, but: readonly TypeExample[]): TypeExample[] {
  const known = new Set(but.map(({ article }) => article))
  return ofGold(readAnnotations(shared, folder).filter(({ id }) => !known.has(id)))
}
