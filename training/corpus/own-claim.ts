import { ACTOR_KINDS, type ActorKind } from '../../src/domain/actor.ts'
import type { QuotationForm } from '../../src/domain/attribution.ts'
import { CLAIM_TYPE_NAMES, type ClaimType } from '../../src/domain/claim-type.ts'
import type { Stance } from '../../src/domain/response.ts'
import type { Span } from '../../src/domain/span.ts'
import { MarkupError } from './markup-error.ts'
import type { Markup } from './own-markup.ts'
import type { GoldActor, GoldClaim } from './polnear.ts'

export type OwnActor = GoldActor & { readonly aliases: readonly string[] }

/** A line of an annotated file with its number, from 1. */
export type Line = { readonly text: string; readonly number: number }
type Actors = ReadonlyMap<string, OwnActor>

const list = (text: string, separator = ','): string[] =>
  text
    .split(separator)
    .map((item) => item.trim())
    .filter((item) => item !== '')

/** Reads `Ingrid Solvang = person NO: Solvang; the minister`: name, kind, country, aliases that the article uses. */
export function readActor({ text, number }: Line, article: string): OwnActor {
  const [, name, kind, country = null, aliases = ''] = /^([^=]+?) = (\w+)(?: ([A-Z]{2}))?(?:: (.+))?$/u.exec(text) ?? []
  if (!name || !ACTOR_KINDS.includes(kind as ActorKind)) throw new MarkupError(`not an actor: "${text}"`, number)
  const names = list(aliases, ';')
  const absent = names.find((alias) => !article.includes(alias))
  if (absent) throw new MarkupError(`the text never says "${absent}"`, number)
  if (kind === 'country' && !country) throw new MarkupError(`a country needs its code: "${text}"`, number)
  return { name, kind: kind as ActorKind, country, aliases: names }
}

function actorNamed(name: string, actors: Actors, { number }: Line): GoldActor {
  const actor = actors.get(name)
  if (actor) return { name, kind: actor.kind, country: actor.country ?? null }
  const members = list(name, ' + ')
  if (members.length < 2) throw new MarkupError(`no such actor: "${name}"`, number)
  for (const member of members) actorNamed(member, actors, { text: '', number })
  return { name: `${members.slice(0, -1).join(', ')} and ${members.at(-1)}`, kind: 'group', country: null, members }
}

const QUOTES = /["“”]|''/gu

/** Direct if every content span lies between quotation marks of its own, mixed if some of it does. */
function quotationForm(text: string, content: readonly Span[]): QuotationForm {
  const pieces = content.map(({ start, end }) => text.slice(start, end).replace(/[.,;:!?]+$/u, ''))
  const inMarks = (piece: string): boolean => /^(["“‘']|'').*(["”’']|'')$/su.test(piece) && !/”[^“]+“/u.test(piece)
  if (pieces.every(inMarks)) return 'direct'
  return pieces.some((piece) => piece.search(QUOTES) >= 0) ? 'mixed' : 'indirect'
}

const FLAGS = ['negated', 'hedged', 'optional', 'direct', 'indirect', 'mixed'] as const

/**
 * Reads `3 rejection/denial: Iceland > Norway, European Union; against 1; hedged`: the claim's number, its type (and others
 * that count as right), speaker (`-` if none), targets, the claim that it answers, and flags. Throws a MarkupError.
 */
export function readClaim(line: Line, markup: Markup, actors: Actors): GoldClaim {
  const fail = (message: string): never => {
    throw new MarkupError(`${message}: "${line.text}"`, line.number)
  }
  const [, id, typeNames = '', speaker, targets = '', rest = ''] =
    /^(\d+) ([a-z/]+): (.+?)(?: > ([^;]+))?(?:; (.+))?$/u.exec(line.text) ?? fail('not a claim')
  const spans = markup.claims.get(Number(id)) ?? fail('the text has no tags for this claim')
  if (spans.c.length !== 1) fail(`a claim has one cue, not ${spans.c.length}`)
  if (spans.k.length === 0) fail('no content')
  const types = typeNames.split('/') as ClaimType[]
  const unknown = types.find((type) => !CLAIM_TYPE_NAMES.includes(type))
  if (unknown) fail(`no such type "${unknown}"`)
  const extras = list(rest, ';')
  const answer = extras.map((extra) => /^(for|against) (\d+)$/u.exec(extra)).find((match) => match !== null)
  if (answer && (answer[2] === id || !markup.claims.has(Number(answer[2])))) fail('answers no other claim')
  const flags = extras.filter((extra) => extra !== answer?.[0]) as (typeof FLAGS)[number][]
  const strange = flags.find((flag) => !FLAGS.includes(flag))
  if (strange) fail(`no such flag "${strange}"`)
  const form = flags.find((flag) => ['direct', 'indirect', 'mixed'].includes(flag)) as QuotationForm | undefined
  return {
    id: id!,
    source: spans.s,
    cue: spans.c,
    content: spans.k,
    type: types[0]!,
    ...(types.length > 1 && { types }),
    speaker: speaker === '-' ? null : actorNamed(speaker!, actors, line),
    targets: list(targets).map((name) => ({ name: actorNamed(name, actors, line).name })),
    quotation: form ?? quotationForm(markup.text, spans.k),
    responseTo: answer?.[2] ?? null,
    stance: (answer?.[1] as Stance | undefined) ?? null,
    negated: flags.includes('negated'),
    hedged: flags.includes('hedged'),
    optional: flags.includes('optional'),
  }
}
