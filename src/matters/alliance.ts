import { actorId } from '../domain/identity.ts'
import { ALLIANCES } from '../lexicon/alliances.ts'
import { BODIES } from '../lexicon/bodies.ts'
import { COUNTRIES } from '../lexicon/countries.ts'
import { foldText } from '../registry/fold-name.ts'

/** The registry's id of a country, whether or not any article has named it yet. */
export function countryId(code: string): string {
  return actorId('country', `country: ${code}`)
}

/** The registry's id of a body that the lexicon knows by this name. */
export function bodyId(name: string): string {
  return actorId('organization', `organization: ${foldText(name)}`)
}

const KNOWN = new Set([...COUNTRIES.map(({ code }) => countryId(code)), ...BODIES.map(({ name }) => bodyId(name))])

/** True for states and the bodies of the lexicon: sides that are the same in any article. */
export function isKnownSide(side: string): boolean {
  return KNOWN.has(side)
}

const alliances = ALLIANCES.map((alliance) => ({ alliance, id: bodyId(alliance.name) }))
const spokenFor = new Map(ALLIANCES.flatMap(({ name, voices }) => voices.map((voice) => [bodyId(voice), bodyId(name)])))

/** Members by alliance, alliances by member. */
const KIN = new Map<string, Set<string>>()
for (const { alliance, id } of alliances) {
  for (const member of alliance.members.map(countryId)) {
    for (const [one, other] of [
      [id, member],
      [member, id],
    ] as const)
      KIN.set(one, (KIN.get(one) ?? new Set()).add(other))
  }
}

/** True if one of two sides is an alliance and the other a member of it: each may be asked for, and answer for, the other. */
export function allied(one: string, other: string): boolean {
  return KIN.get(one)?.has(other) ?? false
}

/** A side with its alliances, or with its members where it is one. */
export function kinOf(side: string): string[] {
  return [side, ...(KIN.get(side) ?? [])]
}

/** The one of several sides that all others are members of, if any: `the United States and NATO` is NATO. */
export function allianceOf(sides: readonly string[]): string | undefined {
  return sides.find((side) => sides.every((other) => other === side || (isAlliance(side) && allied(side, other))))
}

/** True for an alliance itself. */
export function isAlliance(side: string): boolean {
  return alliances.some(({ id }) => id === side)
}

/** Whom a body speaks for: the European Commission for the Union. */
export function principalOf(body: string): string {
  return spokenFor.get(body) ?? body
}

/** Words for those who act for an alliance. */
const OFFICIALS = new Set(
  `ambassador ambassadors capitals commander commanders countries diplomat diplomats governments leaders members ministers
  nations official officials powers senior states top`.split(/\s+/u),
)

/** The alliance that a name means among the sides that its article names: *the alliance*, *senior allied officials*. */
export function allianceMeant(words: readonly string[], named: ReadonlySet<string>): string | undefined {
  const meant = alliances.filter(({ alliance: { nouns }, id }) => {
    const telling = words.filter((word) => !OFFICIALS.has(word))
    return named.has(id) && telling.length > 0 && telling.every((word) => nouns.includes(word))
  })
  return meant.length === 1 ? meant[0]!.id : undefined
}
