import type { Cast } from '../domain/actor.ts'

type Actor = Cast['actors'][number]

const partsOf = (name: string) => name.toLowerCase().split(/[\s-]+/)

/** Whom an article often leaves unnamed at first: *A federal judge ordered … Judge Miriam Castellano said* */
const OFFICES =
  /\b(congresswoman|congressman|governor|judge|lawmaker|magistrate|mayor|minister|prosecutor|senator|sheriff)$/iu

const officesOf = ({ name, roles }: Actor) =>
  new Set([name, ...roles].flatMap((role) => OFFICES.exec(role)?.[1]?.toLowerCase() ?? []))

/** True for one who is only called by an office, and the only one whom the article names in it. */
function isUnnamedIn(unnamed: Actor, named: Actor, actors: Cast['actors']): boolean {
  const [office] = /\p{Lu}|\b(?:another|other|second|third)\b/u.test(unnamed.name) ? [] : officesOf(unnamed)
  if (office === undefined || !officesOf(named).has(office)) return false
  return actors.every((actor) => actor === unnamed || actor === named || !officesOf(actor).has(office))
}

/**
 * True for `Wasserman Schultz` and `Debbie Wasserman Schultz`: a person whom the article has twice, and who does not answer
 * himself; names of one word may be a relative's. So is `a federal judge` and the one judge whom it names.
 */
export function isOnePerson(one: number | null, other: number | null, { actors }: Cast): boolean {
  if (one === null || other === null || actors[one]!.kind !== 'person' || actors[other]!.kind !== 'person') return false
  if (isUnnamedIn(actors[one]!, actors[other]!, actors) || isUnnamedIn(actors[other]!, actors[one]!, actors))
    return true
  const [short, long] = [partsOf(actors[one]!.name), partsOf(actors[other]!.name)].sort((a, b) => a.length - b.length)
  return short!.length > 1 && short!.at(-1) === long!.at(-1) && short!.every((part) => long!.includes(part))
}
