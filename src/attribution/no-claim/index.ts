import type { Reading } from '../columns/reading.ts'
import type { Proposal } from '../proposal.ts'
import { arguingForClient } from './arguing-for-client.ts'
import { aroundOwnQuotation } from './around-own-quotation.ts'
import { askedTo } from './asked-to.ts'
import { askedWhether } from './asked-whether.ts'
import { bareTo } from './bare-to.ts'
import { beingSo } from './being-so.ts'
import { deed } from './deed.ts'
import { fearsRaised } from './fears-raised.ts'
import type { Filter } from './filter.ts'
import { gesture } from './gesture.ts'
import { goneOn } from './gone-on.ts'
import { keptFrom } from './kept-from.ts'
import { knownSoFar } from './known-so-far.ts'
import { labelOfPiece } from './label-of-piece.ts'
import { nameGivenByNobody } from './name-given-by-nobody.ts'
import { nothingGiven } from './nothing-given.ts'
import { onlyComplained } from './only-complained.ts'
import { onlyThere } from './only-there.ts'
import { onlyWhen } from './only-when.ts'
import { onlyWhere } from './only-where.ts'
import { partOfName } from './part-of-name.ts'
import { pictureThatShows } from './picture-that-shows.ts'
import { placeOfReport } from './place-of-report.ts'
import { quantity } from './quantity.ts'
import { quotedBy } from './quoted-by.ts'
import { reign } from './reign.ts'
import { renown } from './renown.ts'
import { saidByAnybody } from './said-by-anybody.ts'
import { saidOfNoun } from './said-of-noun.ts'
import { statedThing } from './stated-thing.ts'
import { thanExpected } from './than-expected.ts'
import { thingShared } from './thing-shared.ts'
import { timeThatSaw } from './time-that-saw.ts'
import { toldNext } from './told-next.ts'
import { toldOfFigure } from './told-of-figure.ts'
import { toldOfNoun } from './told-of-noun.ts'
import { topicBeforeColon } from './topic-before-colon.ts'
import { topicInQuestion } from './topic-in-question.ts'
import { unclear } from './unclear.ts'
import { whatItIsCalled } from './what-it-is-called.ts'
import { wishForAnonymity } from './wish-for-anonymity.ts'
import { wordlessObject } from './wordless-object.ts'

/** What looks like a claim and is none. Any one of them is enough, so their order does not matter. */
const FILTERS: readonly Filter[] = [
  placeOfReport,
  labelOfPiece,
  wishForAnonymity,
  nothingGiven,
  wordlessObject,
  statedThing,
  thingShared,
  toldOfNoun,
  saidOfNoun,
  partOfName,
  whatItIsCalled,
  gesture,
  toldNext,
  topicBeforeColon,
  topicInQuestion,
  unclear,
  aroundOwnQuotation,
  fearsRaised,
  beingSo,
  quantity,
  onlyThere,
  onlyWhen,
  onlyWhere,
  saidByAnybody,
  askedTo,
  askedWhether,
  thanExpected,
  arguingForClient,
  reign,
  renown,
  nameGivenByNobody,
  timeThatSaw,
  pictureThatShows,
  deed,
  bareTo,
  keptFrom,
  knownSoFar,
  toldOfFigure,
  onlyComplained,
  quotedBy,
  goneOn,
]

/** True where a cue's words say nothing here that a reader would call a claim, or not with this little confidence. */
export const isNoClaim = (reading: Reading, claim: Proposal, confidence: number): boolean =>
  FILTERS.some((filter) => filter(reading, claim, confidence))
