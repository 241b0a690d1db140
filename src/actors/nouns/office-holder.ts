import { withoutPossessive } from '../../domain/possessive.ts'
import { GOVERNING_OFFICES, isStateOffice } from '../../lexicon/offices.ts'
import { regionCalled } from '../../lexicon/regions.ts'
import type { Discourse, Sieve } from '../discourse.ts'
import type { Entity } from '../entity.ts'
import { officeIn } from '../labels/office-label.ts'

const OUT = /\b(ex|former|future|incoming)\b/i

const GOVERNS = new RegExp(`^(first minister|${GOVERNING_OFFICES})$`)
/** The nouns by which those are known. */
const HEADS = ['minister', ...GOVERNING_OFFICES.split('|')]
/** `the Argentine leader`, `Russia's leader`: whoever governs it, with nothing said of a party or a people. */
const LEADS = /^leader$/

/**
 * `Mexico's president urged calm. President Ortega of Mexico …`: the only one named who holds that office of that state; where the
 * text names another who held it, also `the president`.
 */
export const officeHolder: Sieve = ({ kind, plural, determiner, country, role, lemma }, _at, discourse) => {
  if (kind !== 'person' || plural || determiner === 'indefinite' || role === null) return null
  const office = officeIn(role)
  const region = regionIn(role)
  if (/\bleader$/.test(role) && region !== undefined)
    return whoGoverns(({ roles }) => [...roles].some((one) => regionIn(one) === region), discourse)
  if (LEADS.test(office) && country !== null) return whoGoverns((one) => one.country === country, discourse)
  if (!isStateOffice(office) || OUT.test(role)) return null
  const { registry, byHead, holders } = discourse
  const found = new Set<number>()
  let isAnotherOut = false
  for (const index of [...(byHead.get(lemma) ?? []), ...(holders.get(lemma) ?? [])]) {
    const { words, country: own, roles } = registry.entities[index]!
    const held = [...roles].filter((one) => officeIn(one) === office)
    const holds = held.some((one) => !OUT.test(one))
    isAnotherOut ||= held.length > 0 && !holds
    if (words.length > 0 && (country === null || own === country) && holds) found.add(index)
  }
  return found.size === 1 && (country !== null || isAnotherOut) ? [...found][0]! : null
}

/** `Scottish` of *Scotland’s first minister* and *Scottish leader*. */
const regionIn = (role: string): string | undefined => regionCalled(withoutPossessive(role.split(/\s+/)[0]!))?.adjective

/** The only one named who governs, where the text names but one. */
function whoGoverns(isOfIt: (one: Entity) => boolean, { registry, byHead, holders }: Discourse): number | null {
  const known = HEADS.flatMap((noun) => [...(holders.get(noun) ?? []), ...(byHead.get(noun) ?? [])])
  const found = [...new Set(known)]
    .map((index) => registry.entities[index]!)
    .filter(
      (one) =>
        one.kind === 'person' &&
        one.words.length > 0 &&
        isOfIt(one) &&
        [...one.roles].some((role) => GOVERNS.test(withoutRegion(officeIn(role))) && !OUT.test(role)),
    )
  return found.length === 1 ? found[0]!.index : null
}

const withoutRegion = (office: string): string => office.replace(/^\S+ (?=first minister$|president$)/, '')
