import { contentStretches } from '../columns/positions.ts'
import type { Reading } from '../columns/reading.ts'
import type { Proposal } from '../proposal.ts'
import { cueBeforeParty, cueBeforePhrase } from './cue-before-phrase.ts'
import { beforeAntecedentsVerb } from './ends/before-antecedents-verb.ts'
import { beforeAside } from './ends/before-aside.ts'
import { beforeAssent } from './ends/before-assent.ts'
import { beforeClosingComma } from './ends/before-closing-comma.ts'
import { beforeComment, beforeInsertedComment } from './ends/before-comment.ts'
import { beforeContrast } from './ends/before-contrast.ts'
import { beforeDangling, withRelativeClause } from './ends/before-dangling.ts'
import { beforeDay } from './ends/before-day.ts'
import { beforeDenial } from './ends/before-denial.ts'
import { afterExplained, beforeExplanation } from './ends/before-explanation.ts'
import { beforeHeadlinesAs } from './ends/before-headlines-as.ts'
import { beforeHeadlinesColon } from './ends/before-headlines-colon.ts'
import { beforeHowever } from './ends/before-however.ts'
import { beforeMainClause } from './ends/before-main-clause.ts'
import { beforeMainVerb } from './ends/before-main-verb.ts'
import { beforeNarration } from './ends/before-narration.ts'
import { beforeNextAct, beforeNextDeed, beforeWithholding } from './ends/before-next-act.ts'
import { beforeOtherShare } from './ends/before-other-share.ts'
import { beforeOthersAct } from './ends/before-others-act.ts'
import { beforeOthersAnswer } from './ends/before-others-answer.ts'
import { beforeOthersQuotation } from './ends/before-others-quotation.ts'
import { beforeOthersRelative } from './ends/before-others-relative.ts'
import { beforeOuterClause } from './ends/before-outer-clause.ts'
import { beforeOwnParticiple } from './ends/before-own-participle.ts'
import { beforeOwnRelative } from './ends/before-own-relative.ts'
import { beforeParticle } from './ends/before-particle.ts'
import { beforePredicate } from './ends/before-predicate.ts'
import { beforeReporter, beforeResults } from './ends/before-reporter.ts'
import { beforeSubjectsVerb } from './ends/before-subjects-verb.ts'
import { beforeVerdict } from './ends/before-verdict.ts'
import { beforeWith } from './ends/before-with.ts'
import { beforeWithout } from './ends/before-without.ts'
import { insertedAs } from './inserted-as.ts'
import type { Around, Mend } from './mend.ts'
import { nearestNoun } from './nearest-noun.ts'
import { ofPassive } from './of-passive.ts'
import { sourceAfterTime, sourceBeforeTime } from './sources/source-after-time.ts'
import { sourceAmong } from './sources/source-among.ts'
import { sourceAtStart, sourceBehindSemicolon } from './sources/source-at-start.ts'
import { sourceBeforeAuxiliary, sourceBeforeHedge, sourceBehindInversion } from './sources/source-before-auxiliary.ts'
import { sourceBeforePreposition } from './sources/source-before-preposition.ts'
import { sourceBeforeQuestion } from './sources/source-before-question.ts'
import { sourceBehindClause, sourceBehindVerb } from './sources/source-behind-clause.ts'
import { sourceBehindLabel } from './sources/source-behind-label.ts'
import { sourceBehindPredicate } from './sources/source-behind-predicate.ts'
import { sourceBehindQuotation, sourceBehindQuotedWords, sourceIsSurname } from './sources/source-behind-quotation.ts'
import { sourceBehindSetting } from './sources/source-behind-setting.ts'
import {
  accordingAlone,
  accordingInClause,
  accordingInserted,
  sourceBeforeClause,
  sourceBeforeSum,
  sourceBehindDate,
  sourceOfAccording,
} from './sources/source-of-according.ts'
import { sourceOfAccused } from './sources/source-of-accused.ts'
import { sourceOfAgentsParticiple } from './sources/source-of-agents-participle.ts'
import { sourceOfBelieved } from './sources/source-of-believed.ts'
import { sourceOfClause, sourceOfJoined } from './sources/source-of-clause.ts'
import { sourceOfContinuing } from './sources/source-of-continuing.ts'
import { sourceOfEvent } from './sources/source-of-event.ts'
import { sourceOfHeadline } from './sources/source-of-headline.ts'
import { sourceOfInserted } from './sources/source-of-inserted.ts'
import { sourceOfJudged } from './sources/source-of-judged.ts'
import { sourceOfJudging } from './sources/source-of-judging.ts'
import { sourceOfKind } from './sources/source-of-kind.ts'
import { sourceOfLabelled } from './sources/source-of-labelled.ts'
import { sourceOfOwnVerb } from './sources/source-of-own-verb.ts'
import { sourceOfParticiple } from './sources/source-of-participle.ts'
import { sourceBehindAs, sourceBehindContent, sourceOfPassive } from './sources/source-of-passive.ts'
import { sourceOfQuoted } from './sources/source-of-quoted.ts'
import { sourceOfReducedPassive } from './sources/source-of-reduced-passive.ts'
import { sourceOfReducedRelative } from './sources/source-of-reduced-relative.ts'
import { sourceOfSame } from './sources/source-of-same.ts'
import { sourceOfTold } from './sources/source-of-told.ts'
import { sourceOfSameWhich, sourceOfWhich, sourceOfWhose } from './sources/source-of-which.ts'
import { sourceWithAllFields } from './sources/source-with-all-fields.ts'
import { sourceWithApposition } from './sources/source-with-apposition.ts'
import { sourceWithName } from './sources/source-with-name.ts'
import { sourceFromStart, sourceWithOf } from './sources/source-with-of.ts'
import { sourceWithPlace } from './sources/source-with-place.ts'
import { sourceBeforePronoun, sourceWithPronoun } from './sources/source-with-pronoun.ts'
import { sourceWithQuantity } from './sources/source-with-quantity.ts'
import { sourceWithRelative } from './sources/source-with-relative.ts'
import { sourceWithWholeName } from './sources/source-with-whole-name.ts'
import { sourceWithWholePhrase } from './sources/source-with-whole-phrase.ts'
import { sourceWithinClause } from './sources/source-within-clause.ts'
import { afterAsked } from './starts/after-asked.ts'
import { afterHearer } from './starts/after-hearer.ts'
import { afterDeed, afterIntroduction, afterParticiple } from './starts/after-introduction.ts'
import { afterLeadIn } from './starts/after-lead-in.ts'
import { afterOwnSaying, beforeOwnSaying } from './starts/after-own-saying.ts'
import { afterQuotation } from './starts/after-quotation.ts'
import { afterRelative } from './starts/after-relative.ts'
import { afterSaying } from './starts/after-saying.ts'
import { afterSetting } from './starts/after-setting.ts'
import { afterTally } from './starts/after-tally.ts'
import { afterTopic } from './starts/after-topic.ts'
import { fromQuoted } from './starts/from-quoted.ts'
import { withinRelative } from './starts/within-relative.ts'
import { whatThatStandsFor } from './what-that-stands-for.ts'
import { whatWhichStandsFor } from './what-which-stands-for.ts'
import { beforeAnother, beforeFurther, sourceOfAnother, sourceOfFurther, sourceOfWith } from './with-another.ts'
import { withBareVerb } from './with-bare-verb.ts'
import { withComplement } from './with-complement.ts'
import { withContrast } from './with-contrast.ts'
import { withFurtherDeed } from './with-further-deed.ts'
import { withFurtherPredicate } from './with-further-predicate.ts'
import { withFurtherQuotation } from './with-further-quotation.ts'
import { withFurtherThat } from './with-further-that.ts'
import { withHeadlinesVerb, withoutAnswerer } from './with-headlines-verb.ts'
import { withItsCharge } from './with-its-charge.ts'
import { withItsInfinitive } from './with-its-infinitive.ts'
import { withItsNoun } from './with-its-noun.ts'
import { withItsVerb } from './with-its-verb.ts'
import { withMainClause } from './with-main-clause.ts'
import { withNegation } from './with-negation.ts'
import { withPredicateBehind } from './with-predicate-behind.ts'
import { withQuotationBehind } from './with-quotation-behind.ts'
import { withSetPhrase } from './with-set-phrase.ts'
import { withSharedObject } from './with-shared-object.ts'
import { withWholeQuotation } from './with-whole-quotation.ts'
import { withinBrackets } from './within-brackets.ts'
import { withinHeadline } from './within-headline.ts'
import { withinSource } from './within-source.ts'
import { withoutIt } from './without-it.ts'

/** Sources first, then contents, in this order, but for a source that what was told shows; each sees what those before it have mended. */
const MENDS: readonly Mend[] = [
  withHeadlinesVerb,
  withoutAnswerer,
  sourceAmong,
  sourceBehindLabel,
  sourceBehindClause,
  sourceBehindVerb,
  sourceBehindSetting,
  sourceOfHeadline,
  sourceAfterTime,
  sourceBeforeTime,
  sourceBeforeAuxiliary,
  sourceBehindInversion,
  sourceOfInserted,
  sourceOfAccused,
  sourceOfKind,
  sourceOfClause,
  sourceOfJoined,
  sourceAtStart,
  sourceBehindSemicolon,
  sourceOfEvent,
  sourceOfParticiple,
  sourceOfContinuing,
  sourceOfWhich,
  sourceOfSameWhich,
  sourceOfWhose,
  sourceOfWith,
  sourceOfAnother,
  sourceOfFurther,
  sourceOfOwnVerb,
  sourceOfJudging,
  sourceOfJudged,
  sourceOfQuoted,
  sourceOfReducedRelative,
  sourceOfReducedPassive,
  sourceOfLabelled,
  sourceOfPassive,
  sourceBehindAs,
  sourceBehindContent,
  sourceOfAgentsParticiple,
  sourceWithOf,
  sourceFromStart,
  sourceWithApposition,
  sourceWithPronoun,
  sourceBeforePronoun,
  sourceWithRelative,
  sourceWithWholePhrase,
  sourceWithQuantity,
  sourceWithWholeName,
  sourceWithAllFields,
  sourceWithName,
  sourceWithPlace,
  sourceBeforeQuestion,
  sourceBeforePreposition,
  accordingAlone,
  accordingInClause,
  accordingInserted,
  sourceOfAccording,
  sourceBeforeClause,
  sourceBehindDate,
  sourceBeforeSum,
  sourceOfTold,
  sourceBehindPredicate,
  sourceBehindQuotation,
  sourceBehindQuotedWords,
  sourceIsSurname,
  sourceBeforeHedge,
  sourceOfBelieved,
  sourceOfSame,
  cueBeforePhrase,
  cueBeforeParty,
  withComplement,
  withoutIt,
  withinHeadline,
  beforeHeadlinesAs,
  beforeHeadlinesColon,
  withinBrackets,
  withSharedObject,
  afterQuotation,
  afterLeadIn,
  afterIntroduction,
  afterDeed,
  afterParticiple,
  afterTopic,
  afterSetting,
  withinRelative,
  afterExplained,
  withWholeQuotation,
  withQuotationBehind,
  beforeReporter,
  beforeResults,
  beforeMainClause,
  withMainClause,
  withItsVerb,
  withPredicateBehind,
  sourceWithinClause,
  withItsCharge,
  withItsInfinitive,
  withBareVerb,
  beforeNarration,
  withFurtherThat,
  withFurtherDeed,
  withFurtherPredicate,
  withSetPhrase,
  withFurtherQuotation,
  withContrast,
  withinSource,
  ofPassive,
  afterAsked,
  afterTally,
  beforeParticle,
  withNegation,
  beforeMainVerb,
  beforeClosingComma,
  beforePredicate,
  beforeSubjectsVerb,
  beforeAntecedentsVerb,
  beforeVerdict,
  beforeAssent,
  afterHearer,
  afterSaying,
  beforeOwnSaying,
  afterOwnSaying,
  afterRelative,
  beforeNextAct,
  beforeNextDeed,
  beforeWithholding,
  beforeAnother,
  beforeFurther,
  beforeOuterClause,
  beforeOwnParticiple,
  beforeOthersAct,
  beforeOthersAnswer,
  beforeOthersQuotation,
  beforeOthersRelative,
  beforeOwnRelative,
  beforeWith,
  beforeAside,
  beforeComment,
  beforeInsertedComment,
  beforeExplanation,
  beforeDay,
  beforeDenial,
  beforeContrast,
  beforeOtherShare,
  beforeWithout,
  insertedAs,
  beforeDangling,
  withRelativeClause,
  beforeHowever,
  fromQuoted,
  whatWhichStandsFor,
  whatThatStandsFor,
  nearestNoun,
  withItsNoun,
]

/** How far along the list of claims, to either side, one may stand that tells where another's content ends. */
const REACH = 4

/** The claims, in order of their cues, with contents that begin and end where what was claimed does. */
export function mendContents(reading: Reading, claims: readonly Proposal[]): Proposal[] {
  let mended = claims
  let around = aroundEach(claims)
  for (const mend of MENDS) {
    const next = mended.map((claim, i) => mend(reading, claim, around[i]!))
    // Most mends find nothing to do, and leave what stands around as it was.
    if (next.some((claim, i) => claim !== mended[i])) around = aroundEach(next)
    mended = next
  }
  // Whatever the words, something is left of a content.
  return mended.map((claim, i) => (contentStretches(reading.columns, claim).length > 0 ? claim : claims[i]!))
}

const aroundEach = (claims: readonly Proposal[]): Around[] =>
  claims.map((_, i) => ({ before: claims.slice(Math.max(0, i - REACH), i), after: claims.slice(i + 1, i + 1 + REACH) }))
