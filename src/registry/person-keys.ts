import { isCapitalised } from '../domain/casing.ts'
import { GOVERNING_OFFICES } from '../lexicon/offices.ts'
import { countryId } from '../matters/alliance.ts'
import { actsForState } from '../matters/deputy.ts'
import { foldPersonName, foldWords } from './fold-name.ts'
import type { IdentityKeys, Named } from './identity-keys.ts'
import { withoutDemonyms } from './without-demonyms.ts'

/**
 * `Sergey Lavrov` is one man everywhere, `Lavrov` alone only in his article, unless that is about the state that the one
 * Lavrov of the registry speaks for. A first name that is spelled otherwise tells nobody apart in an office that one holds.
 * @param own the key that only its article has
 * @param sides the registry's ids of the states that the article is about
 */
export function personKeys(actor: Named, own: string, sides: readonly string[]): IdentityKeys {
  const { name, kind, roles, country, aliases } = actor
  const words = foldPersonName(name)
  const surname = words.at(-1) ?? ''
  const offices = country === null ? [] : roles.map(officeKey).filter((office) => office !== '')
  const hints = offices.map((office) => `${surname} ${country} ${office}`)
  const ofSide = (side: string) => `${surname} of ${side}`
  if (words.length < 2) {
    const proper = isCapitalised(name)
    const sought = proper ? (country === null ? sides : [countryId(country)]).map(ofSide) : []
    return { keys: [own], hints, sought, bare: true }
  }
  const fuller = aliases.map(foldPersonName).filter((alias) => alias.length > 1 && alias.at(-1) === surname)
  const names = [words, ...fuller].map((name) => `person: ${name.join(' ')}`)
  const alike = offices
    .filter((office) => HELD_BY_ONE.test(office) && !HELD_BY_MANY.test(office))
    .map((office) => `person: ${soundOf(words[0]!)} ${withoutArticle(surname)}, ${country} ${office}`)
  const leads = country !== null && actsForState({ name, kind, roles })
  return {
    keys: [...new Set([...names, ...alike])],
    hints: leads ? [...hints, ofSide(countryId(country))] : hints,
    sought: [],
    bare: false,
  }
}

/** Offices of which a state has one. */
const HELD_BY_ONE = new RegExp(`\\b(?:${GOVERNING_OFFICES}|\\w+ minister)$`, 'u')
const HELD_BY_MANY = /\b(?:deputy|ex|first|former|junior|then|vice)\b/u

/** What is left of a first name however it is spelled in Latin letters: `Mariam`, `Maryam`; `Nicolás`, `Nicholas`. */
function soundOf(name: string): string {
  return (
    name[0]! +
    name
      .slice(1)
      .replace(/[aeiouhy]/gu, '')
      .replace(/[gq]/gu, 'k')
      .replace(/z/gu, 's')
  )
}

/** `al-Mahdi`, `Al Mahdi` → `mahdi` */
function withoutArticle(surname: string): string {
  return surname.replace(/^[ae]l(?=\p{L}{3})/u, '')
}

/** `Russian foreign minister`, `Foreign Minister of Russia` → `foreign minister` */
function officeKey(role: string): string {
  return foldWords(withoutDemonyms(role))
    .filter((word) => word !== 'of' && word !== 'the' && word !== 's')
    .join(' ')
}
