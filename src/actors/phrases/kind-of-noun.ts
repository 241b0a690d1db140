import type { ActorKind } from '../../domain/actor.ts'
import type { TaggedToken } from '../../domain/token.ts'
import { stateOfAmerican } from '../../lexicon/american-states.ts'
import { BODY_NOUNS, COLLECTIVE_NOUNS, DOCUMENT_NOUNS } from '../../lexicon/body-nouns.ts'
import { countryOfDemonym } from '../../lexicon/country-forms.ts'
import { isListedPerson } from '../../lexicon/is-listed-person.ts'
import { PARTY_WORDS } from '../../lexicon/party-words.ts'
import { PLURAL_PEOPLE, SPOKES_NOUNS } from '../../lexicon/person-nouns.ts'

const PERSON_ENDINGS = /(ist|ician|logist|grapher|crat)$/
/** `the checklist`, `a twist`. */
const THINGS_IN_IST = /^((black|check|hit|play|short|wait|watch|white)?list|[fgm]ist|grist|heist|twist|waist|wrist)$/

/** `the Saudis`, `the French`, `the Swiss`; `the Jamaican` is one. */
const ALL_OF_A_PEOPLE = /(s|sh|ch|ese|yz)$/

/** Of which figures are people: `political figures`. */
const OF_PUBLIC_LIFE = /^(business|cultural|leading|military|opposition|political|prominent|public|religious|senior)$/

/** True if the noun, singular and lower case, is one for a person: `minister`, `co-petitioner`. */
export function isPersonNoun(lemma: string): boolean {
  const noun = lemma.replace(/^co-/, '')
  return isListedPerson(noun) || SPOKES_NOUNS.has(noun) || (PERSON_ENDINGS.test(noun) && !THINGS_IN_IST.test(noun))
}

/**
 * What a common noun refers to, by lexicon: `officials` a group, `the ministry` an organisation, `a report` a document. The
 * word before it counts where the two are one: `the coast guard`.
 */
export function kindOfNoun({ norm, lemma, xpos, text }: TaggedToken, before?: TaggedToken): ActorKind | 'thing' {
  const plural = xpos === 'NNS' || xpos === 'NNPS'
  if (before && BODY_NOUNS.has(`${before.norm} ${norm}`)) return 'organization'
  if (before && norm === 'figures' && OF_PUBLIC_LIFE.test(before.norm)) return 'group'
  if (PLURAL_PEOPLE.has(norm)) return 'group'
  if (COLLECTIVE_NOUNS.has(norm) && !plural) return BODY_NOUNS.has(norm) ? 'organization' : 'group'
  // `attorneys general` are several.
  if (norm === 'general' && before?.xpos === 'NNS' && isPersonNoun(before.lemma)) return 'group'
  // `Sharm el-Sheikh` is a town.
  if (norm === 'sheikh' && before?.norm === '-') return 'thing'
  if (isPersonNoun(lemma) || PARTY_WORDS.has(lemma)) return plural ? 'group' : 'person'
  if (plural && isPersonNoun(norm.replace(/s$/, ''))) return 'group'
  if (countryOfDemonym(text)) return ALL_OF_A_PEOPLE.test(norm) ? 'group' : 'person'
  if (stateOfAmerican(text) ?? stateOfAmerican(`${before?.text} ${text}`)) return 'person'
  if (DOCUMENT_NOUNS.has(lemma) || DOCUMENT_NOUNS.has(norm)) return 'document'
  if (BODY_NOUNS.has(lemma)) return plural ? 'group' : 'organization'
  return COLLECTIVE_NOUNS.has(lemma) ? 'group' : 'thing'
}
