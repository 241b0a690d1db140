import { BODY_NOUNS } from '../../lexicon/body-nouns.ts'
import { PARTY_WORDS } from '../../lexicon/party-words.ts'
import type { Entity } from '../entity.ts'
import { isPersonNoun } from '../phrases/kind-of-noun.ts'
import type { Phrase } from '../phrases/phrase.ts'

/** True of `the lower courts`, which no single court is, and of `the Democrats`, who are not the two that voted with others. */
export const isOneOfSeveral = (phrase: Phrase, entity: Entity): boolean =>
  phrase.form === 'noun' && phrase.kind === 'group' && (isOneBody(phrase, entity) || isPartOfParty(phrase, entity))

const isOneBody = ({ lemma }: Phrase, { kind, plural }: Entity): boolean =>
  BODY_NOUNS.has(lemma) && !isPersonNoun(lemma) && kind === 'organization' && !plural

const COUNTED = /^(\d|two|three|four|five|six|seven|eight|nine|ten|several|some|many|few)/i

const isPartOfParty = ({ lemma, determiner }: Phrase, { kind, label }: Entity): boolean =>
  PARTY_WORDS.has(lemma) && determiner === 'definite' && kind === 'group' && COUNTED.test(label)
