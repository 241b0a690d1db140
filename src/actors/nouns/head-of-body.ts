import { knownBody } from '../../lexicon/bodies.ts'
import type { Discourse, Sieve } from '../discourse.ts'
import type { Entity } from '../entity.ts'
import { sameBody } from '../identity/body.ts'

const CHIEF = /^(boss|chief|head)$/
/** The last words of what those are called who head a body. */
const HEADS = [
  'secretary-general',
  'general',
  'director-general',
  'chairman',
  'chairwoman',
  'chair',
  'president',
  'executive',
  'director',
]
const HEADS_BODY =
  /\b(?<!\b(?:assistant|deputy|former|under|vice)[ -])((secretary|director)[ -]general|chair(man|woman)?|president|chief executive|managing director|executive director)$/i
/** `Secretary-General Emeka Obi`: where nothing more is said, of the United Nations. */
const BARE = /^secretary[ -]general$/i
const ABOVE_ALL = 'United Nations'

/** `UN Secretary-General Emeka Obi … the UN chief`, `the UN’s secretary-general`: the only one named who holds the highest office of that body. */
export const headOfBody: Sieve = ({ kind, plural, determiner, lemma, role }, _at, discourse) => {
  if (kind !== 'person' || plural || determiner === 'indefinite' || role === null) return null
  const office = HEADS_BODY.exec(role)
  if (!office && !CHIEF.test(lemma)) return null
  const owner = office ? role.slice(0, office.index).trim().split(/\s+/) : role.split(/\s+/).slice(0, -1)
  const body = bodyCalled(owner, discourse)
  if (body === null) return null
  const { registry, holders } = discourse
  const found = new Set<number>()
  for (const head of HEADS)
    for (const index of holders.get(head) ?? [])
      if (headsBody(registry.entities[index]!, body, office?.[0], discourse)) found.add(index)
  return found.size === 1 ? [...found][0]! : null
}

/** True of one who holds that office of a body, or any by which one heads it where the words tell of none. */
const headsBody = ({ words, roles }: Entity, body: string, held: string | undefined, discourse: Discourse): boolean =>
  words.length > 0 &&
  [...roles].some((role) => {
    const office = HEADS_BODY.exec(role)
    if (!office || (held !== undefined && plain(held) !== plain(office[0]))) return false
    if (BARE.test(role)) return body === ABOVE_ALL
    return bodyCalled(role.slice(0, office.index).trim().split(/\s+/), discourse) === body
  })

const plain = (office: string): string => office.toLowerCase().replace('-', ' ')

/** The name of the body that all of these words name, whole or short: `UN`, `Labour Party`, `Labour Party's`. */
function bodyCalled(words: readonly string[], { names }: Discourse): string | null {
  const plain = words.map((word) => word.replace(/['’]s?$/u, ''))
  const name = plain.join(' ')
  if (name === '') return null
  return knownBody(name)?.name ?? sameBody(names.bodies, plain)?.words.join(' ') ?? null
}
