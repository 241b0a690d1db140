import type { ParsedText } from '../../domain/sentence.ts'
import { countryOfCapital } from '../../lexicon/country-forms.ts'
import { type Entity, entityAt, type Registry } from '../entity.ts'
import { isTitleCase } from '../phrases/headline.ts'
import type { Phrases } from '../phrases/index.ts'
import type { Phrase } from '../phrases/phrase.ts'
import { coreText, labelFor, nameOf } from './label.ts'
import { nationalLabel } from './national-label.ts'
import { officeLabel } from './office-label.ts'

/**
 * What phrases call their referents, by index of the phrase: kept for those without a possessor, while the label of one
 * with a possessor hangs on what is known of the owner by then.
 */
export function labelsOf(parsed: ParsedText, phrases: Phrases, registry: Registry): (at: number) => string {
  const kept: string[] = []
  return (at) => {
    const phrase = phrases.list[at]!
    if (phrase.possessor !== null) return labelOfOwned(phrase, phrases.list[phrase.possessor]!, parsed, registry)
    kept[at] ??= withoutCapitals(labelFor(coreText(parsed, phrase), null), phrase, parsed)
    return kept[at]
  }
}

/** `School Board Delays Vote`: what is no name goes by the small letters that the body writes it with. */
function withoutCapitals(label: string, { name, sentence }: Phrase, { text, sentences }: ParsedText): string {
  if (name || sentence > 0 || !isTitleCase(sentences[0]!)) return label
  const small = label.toLowerCase()
  return text.includes(small) ? small : label
}

function labelOfOwned(phrase: Phrase, possessor: Phrase, parsed: ParsedText, registry: Registry): string {
  const owner = entityAt(registry, phrase.possessor)
  const words = coreText(parsed, phrase)
  const rest = words
    .slice(possessor.end - phrase.start)
    .replace(/^['’]s?/u, '')
    .trim()
  // `Russia's foreign ministry`, `the president's foreign minister`: those who are a state's.
  const country = countryOfOwner(owner, possessor)
  const byPerson = owner?.kind === 'person' ? officeLabel(phrase, rest, owner) : null
  const label = country === null ? byPerson : nationalLabel(rest, phrase.lemma, country)
  if (label !== null) return label
  // `Tokugawa's office`, `his office`, `Prime Minister Tokugawa's office`: one by whatever name he goes.
  if (owner?.kind === 'person' && owner.words.length > 0) {
    const name = nameOf(registry, owner.index)
    if (isBareOffice(phrase, possessor)) return `${name}${name.endsWith('s') ? '’' : '’s'} office`
    // `Lund's campaign`, `his campaign`, `President Lund's re-election campaign`: the Lund campaign.
    if (phrase.lemma === 'campaign') return labelFor(`his ${rest.replace(CONTEST, '')}`, name)
  }
  return labelFor(words, owner && nameOf(registry, owner.index))
}

/** What a campaign is for, where somebody has but one. */
const CONTEST = /^(?:(?:own|presidential|senate|gubernatorial|re-?election|general-election) )+(?=campaign$)/iu

const isBareOffice = ({ lemma, head }: Phrase, possessor: Phrase) => lemma === 'office' && head - possessor.head <= 2

/** `Russia’s foreign ministry` and `Moscow’s`: the country whose own a possessor makes it; Ohio’s governor is no country’s. */
function countryOfOwner(owner: Entity | null, possessor: Phrase): string | null {
  if (owner) return owner.kind === 'country' ? owner.country : null
  const seat = possessor.kind === 'place' && possessor.name ? countryOfCapital(possessor.name.words.join(' ')) : null
  return seat?.code ?? null
}
