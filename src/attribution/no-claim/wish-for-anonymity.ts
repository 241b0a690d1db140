import { hashesOf } from '../../model/hash.ts'
import type { Filter } from './filter.ts'

/** A verb with the words right behind it by which sources keep their names out of the paper. */
type Formula = { readonly verbs: ReadonlySet<number>; readonly words: readonly ReadonlySet<number>[] }

const WISHING = hashesOf('ask request insist demand prefer want wish')
const REFUSING = hashesOf('decline refuse')
const NAMED = hashesOf('identified named quoted')

const FORMULAS: readonly Formula[] = [
  { verbs: WISHING, words: [hashesOf('not'), hashesOf('to'), hashesOf('be'), NAMED] },
  { verbs: WISHING, words: [hashesOf('that'), hashesOf('he it she they'), hashesOf('not'), hashesOf('be'), NAMED] },
  { verbs: REFUSING, words: [hashesOf('to'), hashesOf('be'), NAMED] },
  { verbs: WISHING, words: [hashesOf('to'), hashesOf('remain stay'), hashesOf('anonymous unnamed')] },
  { verbs: WISHING, words: [hashesOf('for on'), hashesOf('anonymity')] },
  { verbs: WISHING, words: [hashesOf('anonymity')] },
  { verbs: hashesOf('grant promise'), words: [hashesOf('anonymity')] },
]

/** “Who *asked not to be identified*”, “who *insisted on anonymity*”, “who *declined to be named*”, “*granted anonymity*”: how a source wants to be cited. */
export const wishForAnonymity: Filter = ({ columns: { norm, plainLemma } }, { head }) =>
  FORMULAS.some(({ verbs, words }) => {
    return verbs.has(plainLemma[head]!) && words.every((choices, i) => choices.has(norm[head + 1 + i]!))
  })
