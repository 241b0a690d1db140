import { type NamedWords, thingsNamed } from './proper-names.ts'
import { shared, similarity } from './topic-words.ts'

/** In milliseconds. */
export const DAY = 86_400_000

/** How far apart in time two claims of one matter may be. */
export const WINDOW = 180 * DAY

/** From how alike on two claims of one speaker are the same claim, by Jaccard's index of their topic words. */
const SAME_CLAIM = 0.6
/** Fewer words than these say too little: *declined to comment* is not one claim wherever it is made. */
export const FEWEST_WORDS = 4

/** True if two sets of topic words are near enough for their claims, by one speaker, to be the same one. */
export function sameClaim(one: readonly string[], other: readonly string[]): boolean {
  return Math.min(one.length, other.length) >= FEWEST_WORDS && alike(one, other)
}

/** The same where the article itself shows it, so that few words are enough. */
export function alike(one: readonly string[], other: readonly string[]): boolean {
  return similarity(one, other) >= SAME_CLAIM
}

/** How long a quarrel is the one that is meant, where a claim hardly says so. */
export const QUARREL = 30 * DAY

/** A matter between two sides that a claim may belong to: its core words are the opening claim's and the recurring ones. */
export type Matter = {
  readonly id: string
  readonly core: ReadonlySet<string>
  readonly words: ReadonlySet<string>
  /** Whether it was opened by an accusation and not by a demand. */
  readonly accuses: boolean
  readonly openedAt: number
  readonly lastAt: number
}

/**
 * Which matter a directive or accusation belongs to, of those between its speaker's side and its target's. The rule:
 * within 180 days of the matter's claims, it shares at least two topic words with the core of the matter, and these are
 * at least a quarter of its own words or of the core, whichever is smaller. Of several the one that shares most wins, then
 * the most recent. The words of one of its `names` count as one: not all that is said of Western Sahara is one matter. (A
 * claim of a known claim group belongs where the group does, whatever this says.) With `strict`, for matters with another
 * target, it takes a third word of any of the matter's claims, and half of the claim's own words: *the observers must
 * leave* is about whoever sent them.
 */
export function matterOf(
  words: readonly string[],
  at: number,
  matters: readonly Matter[],
  { strict = false, names = [] }: { readonly strict?: boolean; readonly names?: NamedWords['names'] } = {},
): string | null {
  let best: { matter: Matter; overlap: number } | null = null
  for (const matter of matters) {
    if (at < matter.openedAt - WINDOW || at > matter.lastAt + WINDOW) continue
    const overlap = thingsNamed(shared(words, matter.core), names)
    if (overlap < 2 || overlap < Math.min(words.length, matter.core.size) / 4) continue
    const known = thingsNamed(shared(words, matter.words), names)
    if (strict && (known < 3 || known < words.length / 2)) continue
    if (!best || overlap > best.overlap || (overlap === best.overlap && matter.lastAt > best.matter.lastAt)) {
      best = { matter, overlap }
    }
  }
  return best?.matter.id ?? null
}

/** A claim that may be about a matter of the last weeks, with how its article begins. */
type Brief = {
  readonly words: readonly string[]
  readonly lead: readonly string[]
  readonly names: NamedWords['names']
  readonly at: number
  readonly accuses: boolean
}

/** How much of what a claim and the beginning of its article say must be of the matter that they mean. */
export const MEANT = 3

/**
 * Which matter between two sides a claim means that says little by itself, by how its article begins: *We want them out,
 * all of them* below a first paragraph about the guards on the heights. The rule: an act of the same kind, within 30 days
 * of the matter's claims; the article's beginning and the claim share three words with the core of the matter, the claim
 * itself one with it and a third of its own with the matter's, unless it has none.
 */
export function matterMeant({ words, lead, names, at, accuses }: Brief, matters: readonly Matter[]): string | null {
  let best: { matter: Matter; overlap: number } | null = null
  for (const matter of matters) {
    if (matter.accuses !== accuses || at < matter.openedAt - QUARREL || at > matter.lastAt + QUARREL) continue
    const overlap = thingsNamed(shared([...new Set([...words, ...lead])], matter.core), names)
    if (overlap < MEANT) continue
    if (words.length > 0) {
      const known = shared(words, matter.words).length
      if (shared(words, matter.core).length === 0 || known < words.length / 3) continue
    }
    if (!best || overlap > best.overlap || (overlap === best.overlap && matter.lastAt > best.matter.lastAt)) {
      best = { matter, overlap }
    }
  }
  return best?.matter.id ?? null
}
