import type { Sentence } from '../domain/sentence.ts'
import type { TaggedToken } from '../domain/token.ts'
import { COMPROMISE_LEXICON } from '../lexicon/compromise.ts'
import { withPlainForms } from './headline-plain-form.ts'
import { withHeadlineVerbs } from './headline-verb.ts'
import { lemmatise } from './lemma.ts'
import { withMainVerb } from './main-verb.ts'
import { withNamesOfBodies } from './name-of-body.ts'
import { withNameParticles } from './name-particle.ts'
import { withNamedAdjectives } from './named-adjective.ts'
import { withOpeningNames } from './opening-name.ts'
import { withOpeningSlogans } from './opening-slogan.ts'
import { withPeople } from './people.ts'
import { withPluralSubjects } from './plural-subject.ts'
import { withSpacedMarks } from './spaced-marks.ts'
import { withSubjunctives } from './subjunctive.ts'
import { tagModel } from './tag-model.ts'
import { createTagger, presentMargins } from './tagger.ts'

let tagWords: ReturnType<typeof createTagger> | undefined

/**
 * Gives every token its part of speech and lemma.
 * @throws {ModelError} if models/tags.bin cannot be read
 */
export function tag(sentences: readonly Sentence[]): Sentence<TaggedToken>[] {
  tagWords ??= createTagger(tagModel())
  const { lemmas, dictionary } = tagModel()
  // What the tagger, who knows treebanks, mistakes in news; each sees what those before it have mended.
  const mends: readonly ((tokens: readonly TaggedToken[]) => TaggedToken[])[] = [
    withPeople,
    withPluralSubjects,
    withSpacedMarks,
    withNameParticles,
    withNamesOfBodies,
    withOpeningSlogans,
    (tokens) =>
      withHeadlineVerbs(
        tokens,
        (norm) => (/[^su]s$/.test(norm) ? lemmatise(norm, 'VBZ', lemmas) : norm),
        () => presentMargins(tagModel(), tokens),
      ),
    withPlainForms,
    withNamedAdjectives,
    withSubjunctives,
    withMainVerb,
  ]
  const tagged: Sentence<TaggedToken>[] = []
  for (const { start, end, tokens, paragraph } of sentences) {
    const analyses = tagWords(tokens)
    const words: TaggedToken[] = tokens.map((token, i) => {
      const { upos, xpos, lemma } = analyses[i]!
      return { start: token.start, end: token.end, text: token.text, norm: token.norm, upos, xpos, lemma }
    })
    tagged.push({
      start,
      end,
      tokens: mends.reduce((mended, mend) => mend(mended), words),
      paragraph,
    })
  }
  return withOpeningNames(
    tagged,
    (norm) => dictionary.words.has(norm) || COMPROMISE_LEXICON.has(norm),
    (norm) => lemmatise(norm, 'VBD', lemmas),
  )
}
