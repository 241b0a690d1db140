import type { Forest } from '../../model/trees.ts'
import type { Discourse } from '../discourse.ts'
import type { Resolved } from '../entity.ts'
import { addressedAlone } from './addressed.ts'
import type { Candidate } from './candidates.ts'
import { eachOther } from './each-other.ts'
import type { Score } from './feature-list.ts'
import { firstLook } from './first-look.ts'
import { asListed } from './listed.ts'
import { chosenFrom, type Thresholds } from './look.ts'
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
  return looks.map(
    ({ candidates }, index) =>
      eachOther(index, discourse) ??
      addressedAlone(
        index,
        candidates,
        chosenFrom(
          candidates,
          asListed(candidates, chances[index]!, discourse.attributions[index]!.content[0]!.start, discourse),
          thresholds.second,
        ),
        discourse,
      ).map(({ entity, place }) => ({
        entity,
        by: BY[place],
      })),
  )
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
