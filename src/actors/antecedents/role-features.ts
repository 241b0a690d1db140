import { mix } from '../../model/hash.ts'
import type { Discourse } from '../discourse.ts'
import { bucket, named, namedAll } from '../feature-name.ts'
import type { Candidate } from './candidates.ts'
import { add, type Gathering } from './feature-rows.ts'

const NAME = namedAll('role', 'role+turn', 'often', 'first', 'above', 'rivals', 'rivals+rank')
/** How many verbs above a phrase are looked at. */
const VERBS_UP = 4

/** What a mention is in its sentence: the subject of its main clause, of another, the object, somebody's owner, or else. */
const MAIN = 4
const SUBJECT = 3
const OBJECT = 2
const OWNER = 1
const OTHER = 0

const SENTENCES_BACK = 2
/** How many phrases back roles are read: keeps the cost of a phrase constant. */
const PHRASES_BACK = 80

/** What a candidate was in the sentences just before a phrase. */
type Part = { readonly back: number; role: number; mentions: number; readonly isFirst: boolean }

/** By entity, what it was in the nearest sentence that mentions it, the one of the phrase among them. */
export type Parts = ReadonlyMap<number, Part>

/**
 * `The former president, who had not been asked, praised Dunmore. He …`: who was the subject of the clause before is
 * likelier meant than whom it named last (Grosz, Joshi and Weinstein's centers).
 */
export function partsBefore(at: number, { phrases, registry, quotationOf, parsed }: Discourse): Parts {
  const { sentence } = phrases.list[at]!
  const parts = new Map<number, Part>()
  const seen = new Set<number>()
  for (let back = 0; back <= Math.min(SENTENCES_BACK, sentence); back++) {
    const from = Math.max(phrases.from[sentence - back]!, at - PHRASES_BACK)
    const until = back === 0 ? at : phrases.from[sentence - back + 1]!
    for (let i = from; i < until; i++) {
      const entity = registry.resolved[i]?.entity
      if (entity === undefined || quotationOf[i] !== quotationOf[at]) continue
      const role = roleOf(i, phrases, parsed)
      const known = parts.get(entity)
      if (!known) parts.set(entity, { back, role, mentions: 1, isFirst: !seen.has(back) })
      else {
        known.mentions++
        if (known.back === back) known.role = Math.max(known.role, role)
      }
      seen.add(back)
    }
  }
  return parts
}

function roleOf(at: number, { list }: Discourse['phrases'], { sentences }: Discourse['parsed']): number {
  const { sentence, head, subject } = list[at]!
  const { tree } = sentences[sentence]!
  if (list[at + 1]?.possessor === at) return OWNER
  const label = tree?.labels[head] ?? ''
  if (label.startsWith('nsubj')) return tree!.labels[tree!.heads[head]!] === 'root' ? MAIN : SUBJECT
  if (subject) return SUBJECT
  return /^i?obj/.test(label) ? OBJECT : OTHER
}

/** What a candidate was just before, and how many others may be meant. */
export function addRoles(
  at: number,
  { entity, rank, turn }: Candidate,
  parts: Parts,
  rivals: number,
  discourse: Discourse,
  rows: Gathering,
): void {
  const { sourceOf } = discourse
  const isSource = sourceOf.has(at) ? 1 : 0
  const part = parts.get(entity)
  const role = part ? mix(part.back, part.role) : -1
  add(rows, NAME.role, mix(role, isSource))
  add(rows, NAME['role+turn'], mix(role, Math.min(turn, 2)))
  add(rows, NAME.often, mix(part?.back ?? -1, Math.min(part?.mentions ?? 0, 3)))
  add(rows, NAME.first, part ? mix(part.back, part.isFirst ? 1 : 0) : -1)
  add(rows, NAME.rivals, bucket(rivals))
  add(rows, NAME['rivals+rank'], mix(bucket(rivals), mix(Math.min(rank, 2), role)))
}

/** How a candidate stands to the verbs above a phrase in its sentence: the subject or the object of one, and of which relation. */
export function addAbove(at: number, { last }: Candidate, { phrases, parsed }: Discourse, rows: Gathering): void {
  const { sentence, head } = phrases.list[at]!
  const { tree } = parsed.sentences[sentence]!
  const before = phrases.list[last]
  if (!tree || before?.sentence !== sentence) return
  let verb = tree.heads[head]!
  const label = tree.labels[head]!
  for (let step = 0; step < VERBS_UP && verb >= 0; step++) {
    if (tree.heads[before.head] === verb) {
      add(
        rows,
        NAME.above,
        mix(mix(step, named(label)), mix(named(tree.labels[before.head]!), named(tree.labels[verb]!))),
      )
      return
    }
    verb = tree.heads[verb]!
  }
  add(rows, NAME.above, -1)
}
