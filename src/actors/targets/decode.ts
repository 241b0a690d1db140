import type { Forest } from '../../model/trees.ts'
import type { Discourse } from '../discourse.ts'
import type { Resolved } from '../entity.ts'
import type { Candidate } from './candidates.ts'
import { eachOther } from './each-other.ts'
import type { Score } from './feature-list.ts'
import { firstLook } from './first-look.ts'
import { asListed } from './listed.ts'
import { chosenFrom, type Thresholds } from './look.ts'
import { TARGET_RULES } from './rules/index.ts'
import { secondLook } from './second-look.ts'

/** What training makes: the ranker's score, the trees of the second look, and from which probability on either chooses. */
export type TargetModel = {
  readonly score: Score
  readonly second: Forest
  readonly thresholds: { readonly first: Thresholds; readonly second: Thresholds }
}

/** Gives each attribution its targets: a first look in order of the text, and a second that knows the whole article. */
export function decodeTargets(discourse: Discourse, { score, second, thresholds }: TargetModel): Resolved[][] {
  const looks = firstLook(discourse, score, thresholds.first)
  const chances = secondLook(discourse, looks, second)
  return looks.map(({ candidates }, index) => {
    const traded = eachOther(index, discourse)
    if (traded) return traded
    const listed = asListed(candidates, chances[index]!, discourse.attributions[index]!.content[0]!.start, discourse)
    const likeliest = chosenFrom(candidates, listed, thresholds.second)
    const settled = TARGET_RULES.reduce<readonly Candidate[]>(
      (chosen, rule) => rule(index, candidates, chosen, discourse),
      likeliest,
    )
    return settled.map(({ entity, place }) => ({ entity, by: BY[place] }))
  })
}

const BY: Readonly<Record<Candidate['place'], string>> = {
  content: 'named-in-content',
  object: 'named-beside-cue',
  before: 'named-before-cue',
  answered: 'earlier-speaker',
  carried: 'same-target-as-before',
  nearby: 'named-just-before',
  prominent: 'most-mentioned',
  country: 'country-of-mentioned',
  doer: 'did-it',
  tied: 'tied-to-mentioned',
}
