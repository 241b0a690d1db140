import { isCapitalised } from '../../domain/casing.ts'
import type { ParsedText } from '../../domain/sentence.ts'
import type { Phrase } from './phrase.ts'

const ACRONYM = /^\p{Lu}[\p{L}&.-]{1,9}$/u

/**
 * Of `the Miners Front (MF) | leader Tomas Ruhl`, `the Foreign Office (FO) | spokesperson`, the index of the body that a short name
 * in brackets parts from who holds an office of it; null for all other phrases.
 */
export function bodyBeforeBrackets(at: number, list: readonly Phrase[], { sentences }: ParsedText): number | null {
  const [body, short, holder] = [list[at - 2], list[at - 1], list[at]!]
  if (body?.sentence !== holder.sentence || !isBody(body) || holder.role === null) return null
  if (holder.kind !== 'person' || holder.plural || holder.possessor !== null || holder.determiner !== 'none')
    return null
  const { tokens } = sentences[holder.sentence]!
  const isBetween =
    tokens[body.head + 1]?.norm === '(' && tokens[body.head + 3]?.norm === ')' && short!.head === body.head + 2
  if (!isBetween || holder.first !== body.head + 4 || !isCapitalised(tokens[body.head]!.text)) return null
  return ACRONYM.test(tokens[body.head + 2]!.text) ? at - 2 : null
}

const isBody = ({ kind, form, plural }: Phrase): boolean =>
  !plural && (kind === 'organization' || (form === 'noun' && kind === 'thing'))

/** Gives those behind such brackets the whole office that the words before and behind them make. */
export const withOfficesBehindBrackets = (parsed: ParsedText, list: readonly Phrase[]): readonly Phrase[] =>
  list.map((phrase, at) => {
    const body = list[bodyBeforeBrackets(at, list, parsed) ?? -1]
    if (!body) return phrase
    const name = body.name?.words.join(' ') ?? parsed.text.slice(body.start, body.end).replace(/^the\s+/i, '')
    const country = phrase.country ?? body.country ?? list[body.possessor ?? -1]?.country ?? null
    const determiner = phrase.form === 'noun' ? body.determiner : phrase.determiner
    return { ...phrase, role: `${name} ${phrase.role}`, country, determiner }
  })
