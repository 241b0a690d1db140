import type { Claim } from '../domain/claim.ts'
import type { NamedWords } from './proper-names.ts'
import { shared } from './topic-words.ts'

type Sided = {
  readonly claim: Pick<Claim, 'type' | 'quotation' | 'evidence'>
  readonly party: string
  readonly targets: readonly string[]
  readonly words: readonly string[]
  readonly turn: number
} & Pick<NamedWords, 'places'>

/** The matters of one article: which claims were brought to which dispute so far. */
type ArticleMatters = {
  readonly add: (id: string, claim: Sided) => void
  readonly find: (claim: Sided) => string | null
}

type Matter = {
  readonly party: string
  readonly accuses: boolean
  readonly targets: Set<string>
  readonly words: Set<string>
  readonly places: Set<string>
  /** In which turn of its side a claim was last added. */
  turn: number
}

/** Words by which a claim tells that it asks for more than the one before. */
const FURTHER = /\b(?:additionally|also|another|besides|further|furthermore|moreover|separately)\b/iu

/**
 * An article is mostly about one quarrel between two sides, so that there less tells that claims of one side towards the
 * same target are about one matter: they share one topic word (two, where one accuses and the other demands), or the claim
 * has none or a single one (*made its demands*) and there is only one such matter. The name of a place is not enough: all
 * that is asked of a neighbour may be about one region. What is demanded in quotation marks right after a demand, before
 * another side is heard, is how it was put: *“Those gates must be shut,”* the governor said. A claim without a target joins
 * where it shares two with what its side demands of anybody.
 */
export function articleMatters(): ArticleMatters {
  const matters = new Map<string, Matter>()
  return {
    add(id, { claim, party, targets, words, places, turn }) {
      const accuses = claim.type === 'accusation'
      const matter = matters.get(id) ?? {
        party,
        accuses,
        targets: new Set(),
        words: new Set(),
        places: new Set(),
        turn,
      }
      matter.turn = turn
      for (const target of targets) matter.targets.add(target)
      for (const word of words) matter.words.add(word)
      for (const place of places) matter.places.add(place)
      matters.set(id, matter)
    },
    find({ claim, party, targets, words, places, turn }) {
      const between = [...matters].filter(
        ([, matter]) =>
          matter.party === party && (targets.length === 0 || targets.some((target) => matter.targets.has(target))),
      )
      if (targets.length > 0 && words.length < 2) return between.length === 1 ? between[0]![0] : null
      let best: { id: string; overlap: number } | null = null
      for (const [id, matter] of between) {
        const both = shared(words, matter.words)
        if (both.every((word) => places.has(word) || matter.places.has(word))) continue
        const overlap = both.length
        const least = targets.length > 0 && matter.accuses === (claim.type === 'accusation') ? 1 : 2
        if (overlap >= least && overlap > (best?.overlap ?? 0)) best = { id, overlap }
      }
      if (best) return best.id
      if (targets.length === 0 || claim.quotation !== 'direct' || FURTHER.test(claim.evidence.sentence.text))
        return null
      const wording = between.findLast(
        ([, matter]) => matter.turn === turn && !matter.accuses && claim.type !== 'accusation',
      )
      return wording?.[0] ?? null
    },
  }
}
