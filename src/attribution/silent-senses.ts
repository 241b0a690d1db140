import { ACT_NOUNS } from '../lexicon/answer-words.ts'
import { NOUNS } from '../lexicon/cues.ts'
import { hashesOf, hashString } from '../model/hash.ts'

/** A verb with the words right behind it by which sources keep their names out of the paper. */
type Formula = { readonly verbs: ReadonlySet<number>; readonly words: readonly ReadonlySet<number>[] }

const WISHING = hashesOf('ask request insist demand prefer want wish')
const REFUSING = hashesOf('decline refuse')
const NAMED = hashesOf('identified named quoted')

/** `asked not to be named`, `insisted on anonymity`: how a source wants to be cited, which is no claim. */
export const ANONYMITY: readonly Formula[] = [
  { verbs: WISHING, words: [hashesOf('not'), hashesOf('to'), hashesOf('be'), NAMED] },
  { verbs: REFUSING, words: [hashesOf('to'), hashesOf('be'), NAMED] },
  { verbs: WISHING, words: [hashesOf('to'), hashesOf('remain stay'), hashesOf('anonymous unnamed')] },
  { verbs: WISHING, words: [hashesOf('for on'), hashesOf('anonymity')] },
  { verbs: WISHING, words: [hashesOf('anonymity')] },
]

/** “*Offered* no evidence”, and what is not given there. */
export const GIVING = hashesOf('cite give offer present produce provide')
export const NOT_GIVEN = hashesOf('basis detail evidence example explanation figure name proof reason source')

/** What is pitched and said nothing by it. */
export const TENTS = hashesOf('camp tarp tent')

/** What is said or held where it is *shared*: *a view that both share*, but not *a border*. */
export const SHARED: ReadonlySet<number> = new Set(
  [
    ...NOUNS.keys(),
    ...Object.keys(ACT_NOUNS),
    ...'clip conviction data detail fact feeling finding footage goal image intelligence it news photo photograph picture post'.split(
      ' ',
    ),
    ...'priority screenshot sentiment story that thing thought this tweet value video what which'.split(' '),
  ].map(hashString),
)

/** What is so for whoever writes. */
export const UNCLEAR = hashesOf('unclear uncertain')

/** Verbs of which figures are the subject. */
export const QUANTITY = hashesOf('double halve quadruple shrink treble triple')

/** What a newspaper writes before a headline. */
export const LABELS: ReadonlySet<string> = new Set(
  'alert analysis breaking caption commentary correction credit editorial exclusive explainer factbox fact-check fact check flash graphic illustration image insight interview live news opinion photo photograph photos picture podcast special report top update updated video watch'.split(
    ' ',
  ),
)

/** What is done to what somebody said is so. */
export const FACTUAL = hashesOf('confirm contradict deny dispute refute')

/** Nouns that some verbs do nothing in words with: “*posed* a threat”, “*wrote* a check”, “has *claimed* 12 lives”. */
export const WORDLESS: ReadonlyMap<number, ReadonlySet<number>> = new Map([
  [hashString('call'), hashesOf('bluff conference meeting session summit')],
  [hashString('claim'), hashesOf('life')],
  [hashString('clear'), hashesOf('chamber committee hurdle house panel senate')],
  [hashString('debate'), hashesOf('amendment bill budget law legislation measure motion proposal resolution')],
  [hashString('feel'), hashesOf('effect impact pinch pressure')],
  [hashString('pose'), hashesOf('challenge danger hazard problem risk threat')],
  [hashString('recall'), hashesOf('ambassador diplomat envoy troop')],
  [hashString('turn'), hashesOf('attention eye focus gaze sight')],
  [hashString('write'), hashesOf('check cheque')],
])

/** “*Responsible for* the talks”, “marked and *characterised by* decay”: what is so of somebody, and not of what he says. */
export const BEING: readonly { readonly heads: ReadonlySet<number>; readonly word: number }[] = [
  { heads: hashesOf('responsible'), word: hashString('for') },
  { heads: hashesOf('characterise characterize'), word: hashString('by') },
]

/** What a face or a body does, or who does not answer; in words only where they are quoted (“‘Maybe,’ he *shrugged*”). */
export const GESTURES = hashesOf('deflect demur frown grimace grin laugh nod shrug sidestep sigh smile wince')

/** By which somebody only wants to know. */
export const ASKING = hashesOf('ask question wonder')

/** Of whom it is only asked or supposed that they say something. */
export const ANYBODY = hashesOf('anybody anyone anything whoever')

/** Whom lawyers argue for. */
export const CLIENTS = hashesOf(
  'administration agency board city commission company county defence defendant defense government plaintiff prosecution state union',
)

/** “*Raising fears* that”, and what is raised by an event. */
export const ROUSING = hashesOf('feed fuel heighten prompt raise renew spark stir stoke trigger')
export const ROUSED = hashesOf('alarm expectation fear hope speculation')
