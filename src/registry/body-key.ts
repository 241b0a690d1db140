import { withoutPossessive } from '../domain/possessive.ts'
import { knownBody } from '../lexicon/bodies.ts'
import { BODY_NOUNS } from '../lexicon/body-nouns.ts'
import { countryNamed, countryOfDemonym } from '../lexicon/country-forms.ts'
import { foldText, foldWords } from './fold-name.ts'

/** Words that many countries' bodies share, so that the country has to tell them apart: `the foreign ministry`. */
const PORTFOLIOS = new Set(
  `affairs armed central chief civil court defence defense economy education energy environment executive external federal
  finance foreign general health high home house interior international intelligence investigation judiciary justice
  labor labour law lower military ministry national navy office parliament police presidency president prime public
  secretary security senate service services state states supreme treasury upper war`.split(/\s+/u),
)
const LINKS = new Set(['the', 'of', 'for', 'and', 'on', 's'])
/** Of these every state has one, whatever it calls it: ministry, department or office. */
const MINISTRIES = new Set(['defense', 'finance', 'foreign', 'interior', 'justice'])
const MINISTRY = new Set(['department', 'ministry', 'office'])
const SPELLINGS: Readonly<Record<string, string>> = { coastguard: 'coast guard', defence: 'defense', labour: 'labor' }

/**
 * What a body is known by, in any article: `NATO` and `North Atlantic Treaty Organization` are one, and `the State
 * Department` of the United States is `US: state department`. Null for a name that many bodies bear where the country
 * is unknown: it means something in its own article only.
 */
export function bodyKey(name: string, country: string | null): string | null {
  const known = knownBody(name.replace(/^the\s+/iu, ''))
  if (known) return foldText(known.name)
  const { code, rest } = withoutCountry(name)
  const words = foldWords(rest).filter((word) => !LINKS.has(word))
  if (words.length === 0) return code
  if (!words.every((word) => BODY_NOUNS.has(word) || PORTFOLIOS.has(word)) && !BODY_NOUNS.has(words.join(' ')))
    return withoutNation(foldWords(name).filter((word) => word !== 'the')).join(' ')
  const scope = code ?? country
  return scope === null ? null : `${scope}: ${plainOrder(words).join(' ')}`
}

/** `Ministry of Foreign Affairs`, `Department of Foreign Affairs` → `foreign ministry` */
function plainOrder(words: readonly string[]): string[] {
  const plain = words.map((word) => SPELLINGS[word] ?? word)
  const subject = plain.filter((word) => !MINISTRY.has(word) && word !== 'affairs')
  if (subject.length === 0 || subject.length === plain.length) return plain
  if (subject.some((word) => MINISTRIES.has(word))) return [...subject, 'ministry']
  return plain[0] === 'ministry' ? [...subject, 'ministry'] : plain
}

/** Takes the country out of a name: `Russia's foreign ministry` → RU, `foreign ministry`. */
function withoutCountry(name: string): { code: string | null; rest: string } {
  let code: string | null = null
  const words = name.split(/\s+/u).filter((word, index, all) => {
    const bare = withoutPossessive(word)
    const country =
      countryNamed(bare) ?? countryOfDemonym(bare) ?? (all[index + 1] && countryNamed(`${bare} ${all[index + 1]}`))
    if (country) code ??= country.code
    return !country
  })
  return { code, rest: words.join(' ') }
}

/** True if the letters are the initials of the name's capitalised words: `SEC`, `Securities and Exchange Commission`. */
export function isAcronymOf(letters: string, name: string): boolean {
  const plain = letters.replaceAll('.', '')
  if (!/^\p{Lu}{2,8}$/u.test(plain)) return false
  const initials = name.split(/[\s-]+/u).map((word) => word[0] ?? '')
  return (
    initials.filter((letter) => /\p{Lu}/u.test(letter)).join('') === plain || initials.join('').toUpperCase() === plain
  )
}

/** `U.S. Army Corps of Engineers` is known at home as the *Army Corps of Engineers*; a shorter name may be anybody's. */
function withoutNation(words: readonly string[]): readonly string[] {
  const [nation, ...rest] = words
  return nation === 'us' && rest.filter((word) => !LINKS.has(word)).length >= 3 ? rest : words
}
