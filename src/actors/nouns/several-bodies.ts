import { BODY_NOUNS } from '../../lexicon/body-nouns.ts'
import type { Entity } from '../entity.ts'
import { isPersonNoun } from '../phrases/kind-of-noun.ts'
import type { Phrase } from '../phrases/phrase.ts'

/** True of `the lower courts`, which no single court is: several bodies on the one hand, one on the other. */
export const isOneOfSeveral = ({ form, kind, lemma }: Phrase, entity: Entity): boolean =>
  form === 'noun' &&
  kind === 'group' &&
  BODY_NOUNS.has(lemma) &&
  !isPersonNoun(lemma) &&
  entity.kind === 'organization' &&
  !entity.plural
