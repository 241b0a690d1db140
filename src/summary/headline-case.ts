import type { ParsedSentence, ParsedText } from '../domain/sentence.ts'
import type { TaggedToken } from '../domain/token.ts'
import { countryNamed } from '../lexicon/country-forms.ts'
