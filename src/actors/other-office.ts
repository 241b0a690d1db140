import { ENVOY_OFFICES, GOVERNING_OFFICES, SPOKES_OFFICES } from '../lexicon/offices.ts'
import { FIELDS_OF_OFFICE, OFFICES } from '../lexicon/person-nouns.ts'
import type { Entity } from './entity.ts'
import { headOfRole } from './names/role-head.ts'
import type { Phrase } from './phrases/phrase.ts'

/** Offices whose holder nobody calls by the last word alone: a prime minister is not `the minister`. */
const WHOLE = /\b(chief justice|first minister|prime minister|vice[ -]president)$/i
/** Of two words too, and no general's: `the secretary general`, `a former attorney general`. */
const GENERAL =
  /(?:\b(?<field>adjutant|advocate|attorney|auditor|comptroller|consul|director|governor|inspector|postmaster|procurator|prosecutor|registrar|secretary|solicitor|surgeon)[ -])?general$/i

/** Of one who is called no more than somebody's relative the text has told no office. */
const RELATIVE =
  /\b(aunt|brother|daughter|father|husband|mother|nephew|niece|sister|son|uncle|widow|widower|wife)(-in-law)?$/i
const FIRST_LADY = /\bfirst (gentleman|lady)$/i
const HEAD_OF_STATE = /^(governor|president)$/

/** True of a first lady where the phrase is `the former president`, and of `his wife, Laura` where it is any office. */
export function isRelativeOnly({ lemma }: Phrase, { roles }: Entity): boolean {
  if (HEAD_OF_STATE.test(lemma) && [...roles].some((one) => FIRST_LADY.test(one)))
    return ![...roles].some((one) => one.toLowerCase().endsWith(lemma))
  return OFFICES.has(lemma) && roles.size > 0 && [...roles].every((one) => RELATIVE.test(one))
}

/** Those who govern a state, and what nobody calls them. */
const GOVERNS = new RegExp(`\\b(?<!vice )(${GOVERNING_OFFICES})$`, 'i')
const SERVES = new RegExp(
  `^(adviser|advisor|aide|lawyer|negotiator|prosecutor|attacker|bystander|driver|gunman|patient|pilot|victim|witness|${ENVOY_OFFICES}|${SPOKES_OFFICES})$`,
)

/** `The opposition leader` does not govern. */
const OPPOSITION = /\bopposition\b/i

/** True of somebody whom the article calls nothing of the kind but by such an office, where the phrase names another. */
export function holdsOtherOffice({ lemma, role }: Phrase, { roles, heads }: Entity): boolean {
  const general = GENERAL.exec(role ?? lemma)
  if (general && isOtherGeneral(general, roles, heads)) return true
  if (SERVES.test(lemma) && [...roles].some((one) => GOVERNS.test(one)))
    return ![...roles].some((one) => one.toLowerCase().endsWith(lemma))
  if (isDeputy(lemma, role, roles) || headsOtherState(lemma, roles) || isNoRelative(lemma, roles)) return true
  if (hasOtherField(lemma, role, roles)) return true
  const alike = [...roles].filter((one) => one.toLowerCase().endsWith(lemma))
  if (OPPOSITION.test(role ?? '') && [...roles].some((one) => GOVERNS.test(one) && !/\bformer /i.test(one)))
    return ![...roles].some((one) => OPPOSITION.test(one))
  const isWhole = WHOLE.test(role ?? '')
  return alike.length > 0 && alike.every((one) => WHOLE.test(one) !== isWhole)
}

/** `The secretary general` is not the Finnish general, nor the attorney general. */
function isOtherGeneral(office: RegExpExecArray, roles: ReadonlySet<string>, heads: ReadonlySet<string>): boolean {
  const fieldOf = (one: RegExpExecArray) => one.groups!.field?.toLowerCase() ?? ''
  const held = [...roles].map((one) => GENERAL.exec(one)).filter((one) => one !== null)
  if (held.length === 0) return fieldOf(office) !== '' && heads.has('general')
  return held.every((one) => fieldOf(one) !== fieldOf(office))
}

/** Of these offices nobody has two at a time; a premier, who may be called the prime minister, is none of them. */
const RULES = /(?<=^| )(chancellor|gov\.|governor|king|mayor|pope|president|prime minister|queen|senator)$/i

/** `the president` is not a governor of whom the text calls nothing else. */
const headsOtherState = (lemma: string, roles: ReadonlySet<string>): boolean =>
  RULES.exec(lemma)?.index === 0 &&
  [...roles].some((one) => RULES.test(one) && !DEPUTY.test(one)) &&
  ![...roles].some((one) =>
    one
      .toLowerCase()
      .replace(/gov\.$/, 'governor')
      .endsWith(lemma),
  )

/** `the health minister` is not the civil aviation minister. */
function hasOtherField(lemma: string, role: string | null, roles: ReadonlySet<string>): boolean {
  if (!/^(commissioner|minister|secretary)$/.test(lemma)) return false
  const own = fieldsIn(role ?? '')
  const held = [...roles].filter((one) => one.toLowerCase().endsWith(lemma)).map(fieldsIn)
  return (
    own.length > 0 &&
    held.length > 0 &&
    held.every((fields) => fields.length > 0 && !own.some((one) => fields.includes(one)))
  )
}

/** What an office is for, in the spelling of Britain: `defence`. */
const fieldsIn = (role: string): string[] =>
  role
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => FIELDS_OF_OFFICE.has(word) && !/^(local|national|state)$/.test(word))
    .map((word) => word.replace(/^defense$/, 'defence').replace(/^labor$/, 'labour'))

/** `the father` is not the judge before whom he stands. */
const isNoRelative = (lemma: string, roles: ReadonlySet<string>): boolean =>
  RELATIVE.test(lemma) &&
  ![...roles].some((one) => RELATIVE.test(one)) &&
  [...roles].some((one) => OFFICES.has(headOfRole(one)))

const DEPUTY = /\b(deputy|vice)\b/i

/** `the Orda chief` is not the Orda’s deputy chief. */
function isDeputy(lemma: string, role: string | null, roles: ReadonlySet<string>): boolean {
  const alike = [...roles].filter((one) => one.toLowerCase().endsWith(lemma))
  return alike.length > 0 && !DEPUTY.test(role ?? '') && lemma !== 'deputy' && alike.every((one) => DEPUTY.test(one))
}
