import type { Span } from './span.ts'
import type { TaggedToken, Token } from './token.ts'

/** A sentence of the article's body. Its span runs from its first token's start to its last token's end. */
export type Sentence<T extends Token = Token> = Span & {
  readonly tokens: readonly T[]
  /** Index of the paragraph (block of text between line breaks) that holds it; rises through the article. */
  readonly paragraph: number
}

/**
 * A basic Universal Dependencies tree over a sentence's tokens. `heads[i]` is the index of the head of token i, or -1
 * for the one root; `labels[i]` is the relation as the treebanks have it, subtypes too: `nsubj:pass`, `acl:relcl`,
 * `nmod:poss`, `obl:agent`.
 */
export type DependencyTree = { readonly heads: Int16Array; readonly labels: readonly string[] }

/** A sentence after the syntax stage; `tree` is null where the sentence was not worth parsing. */
export type ParsedSentence = Sentence<TaggedToken> & { readonly tree: DependencyTree | null }

/**
 * A stretch inside quotation marks. The span includes the marks. A quotation that runs over several paragraphs, each
 * opened by a mark and only the last one closed, is one quotation with a segment per paragraph.
 */
export type Quotation = Span & {
  readonly segments: readonly Span[]
  /** 0 for a quotation that stands in none, 1 for one inside another, and so on. */
  readonly depth: number
  /** False where the text never closes it and the end was guessed. */
  readonly closed: boolean
  /** True for a few words in marks that name or distance something (“specific steps”, 'scare quotes') and no utterance. */
  readonly fragment: boolean
}

/** What the stages up to syntax know of an article: its sentences in order and the quotations across them. */
export type ParsedText = {
  readonly text: string
  readonly sentences: readonly ParsedSentence[]
  readonly quotations: readonly Quotation[]
}
