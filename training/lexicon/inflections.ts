import nlp from 'compromise'
import { COMPROMISE_LEXICON } from '../../src/lexicon/compromise.ts'
import { CUE_NOUNS } from '../../src/lexicon/cues-nouns.ts'
import { CUE_VERBS } from '../../src/lexicon/cues-verbs.ts'

/** A form of a word, the Penn tag it has as such, and the word. */
export type Inflection = { readonly form: string; readonly xpos: string; readonly lemma: string }

/**
 * The forms of the verbs and nouns of our lexicon of cues, of compromise's and of those given, as compromise inflects them. The treebanks
 * have few of these words, and an ending alone does not tell `boasted` (boast) from `tasted` (taste).
 * @param verbs @param nouns base forms of the treebanks, in lower case
 */
export function inflections(verbs: Iterable<string>, nouns: Iterable<string>): Inflection[] {
  return [
    ...[...new Set([...Object.keys(CUE_VERBS), ...known('Infinitive'), ...verbs])].filter(isPlain).flatMap(ofVerb),
    ...[...new Set([...Object.keys(CUE_NOUNS), ...known('Singular'), ...nouns])].filter(isPlain).flatMap(ofNoun),
  ]
}

const known = (kind: string): string[] =>
  [...COMPROMISE_LEXICON].filter(([, classes]) => classes.split(',').includes(kind)).map(([word]) => word)

const isPlain = (word: string) => /^[a-z]{2,}$/.test(word)

type Conjugation = Partial<Record<'PastTense' | 'Participle' | 'PresentTense' | 'Gerund', string>>

function ofVerb(lemma: string): Inflection[] {
  const word = nlp(lemma)
  word.tag('Infinitive')
  const [conjugation] = word.verbs().conjugate() as Conjugation[]
  const { PastTense: past, Participle: participle = past, PresentTense: present, Gerund: gerund } = conjugation ?? {}
  const stem = lemma.replace(/e$/, '')
  const forms: [string, string | undefined, string][] = [
    ['VB', lemma, lemma],
    ['VBP', lemma, lemma],
    ['VBD', past, `${stem}ed`],
    ['VBN', participle, `${stem}ed`],
    ['VBZ', present, `${lemma}s`],
    ['VBG', gerund, `${stem}ing`],
  ]
  return forms.map(([xpos, form, regular]) => ({ form: inflected(form, lemma) ?? regular, xpos, lemma }))
}

function ofNoun(lemma: string): Inflection[] {
  const word = nlp(lemma)
  word.tag('Singular')
  const [plural] = word.nouns().toPlural().out('array') as string[]
  return [
    { form: lemma, xpos: 'NN', lemma },
    { form: inflected(plural, lemma) ?? `${lemma}s`, xpos: 'NNS', lemma },
  ]
}

/** What compromise cannot inflect it leaves as it is: the regular form is as good a guess, and does no harm where there is none. */
const inflected = (form: string | undefined, lemma: string): string | undefined =>
  form !== undefined && form !== lemma && isPlain(form) ? form : undefined
