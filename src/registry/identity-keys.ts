import type { AnalysedActor } from '../domain/analysis.ts'
import { isCapitalised } from '../domain/casing.ts'
import { withoutPossessive } from '../domain/possessive.ts'
import { knownBody } from '../lexicon/bodies.ts'
import { countryNamed, countryOfDemonym } from '../lexicon/country-forms.ts'
import { bodyKey, isAcronymOf } from './body-key.ts'
import { foldText, foldWords } from './fold-name.ts'
import { personKeys } from './person-keys.ts'
import { withoutDemonyms } from './without-demonyms.ts'

/** What of an actor tells who it is. */
export type Named = Pick<AnalysedActor, 'name' | 'kind' | 'country' | 'aliases' | 'roles'> & {
  readonly members: readonly Pick<AnalysedActor, 'name' | 'kind' | 'country'>[]
}

/**
 * What an actor of one article is recognised by in others. Actors that share one of `keys` are the same; the first is
 * the name that it bears here and gives its id. `hints` (surname, country and office) tie a bare surname to the one
 * actor that is known by them, and never tie two full names. Where they tie it to nobody, `sought` are hints of others
 * that may be meant, which do not become its own.
 */
export type IdentityKeys = {
  readonly keys: readonly string[]
  readonly hints: readonly string[]
  readonly sought: readonly string[]
  readonly bare: boolean
}

/**
 * The keys of an actor; what has no name of its own gets one that only its article has.
 * @param sides the registry's ids of the states that the article is about
 */
export function identityKeys(actor: Named, articleId: string, sides: readonly string[] = []): IdentityKeys {
  const only = (key: string | null): string => key ?? `${articleId} ${actor.kind}: ${foldText(actor.name)}`
  switch (actor.kind) {
    case 'country':
      return strong(`country: ${actor.country ?? countryNamed(actor.name)?.code ?? foldText(actor.name)}`)
    case 'person':
      return personKeys(actor, only(null), sides)
    case 'organization': {
      const forms = actor.aliases.filter((alias) => isAcronymOf(alias, actor.name) || isAcronymOf(actor.name, alias))
      const keys = [actor.name, ...forms].flatMap((form) => bodyKey(form, actor.country) ?? [])
      return keys.length === 0 ? strong(only(null)) : strong(...keys.map((key) => `organization: ${key}`))
    }
    case 'group':
      return strong(only(jointKey(actor, articleId) ?? (isProper(actor.name) ? `group: ${nameKey(actor.name)}` : null)))
    case 'document':
      return strong(only(isProper(withoutDemonyms(actor.name)) ? `document: ${nameKey(actor.name)}` : null))
  }
}

/** Joint sources are the same where their members are. */
function jointKey(actor: Named, articleId: string): string | null {
  if (actor.members.length < 2) return null
  const keys = actor.members.map((member) =>
    identityKeys({ ...member, aliases: [], roles: [], members: [] }, articleId),
  )
  return `group: ${keys
    .map(({ keys }) => keys[0])
    .sort()
    .join(' + ')}`
}

function nameKey(name: string): string {
  return foldWords(name)
    .filter((word) => word !== 'the')
    .join(' ')
}

/** True if the phrase holds a proper name, so that it means the same elsewhere: `NATO officials`, not `Two officials`. */
function isProper(phrase: string): boolean {
  return phrase.split(/\s+/u).some((word, index) => {
    const bare = withoutPossessive(word)
    if (!isCapitalised(bare)) return false
    return (
      index > 0 || /^\p{Lu}{2}/u.test(bare) || Boolean(countryOfDemonym(bare) ?? countryNamed(bare) ?? knownBody(bare))
    )
  })
}

function strong(...keys: readonly string[]): IdentityKeys {
  return { keys: [...new Set(keys)], hints: [], sought: [], bare: false }
}
