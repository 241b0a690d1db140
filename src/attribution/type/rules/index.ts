import { advice } from './advice.ts'
import { allegedWrong } from './alleged-wrong.ts'
import { anotherThing } from './another-thing.ts'
import { askedInTranscript } from './asked-in-transcript.ts'
import { carried } from './carried.ts'
import { defence } from './defence.ts'
import { deniedRequest } from './denied-request.ts'
import { derogatory } from './derogatory.ts'
import { forecast } from './forecast.ts'
import { framedCue } from './framed-cue.ts'
import { harmOnCondition } from './harm-on-condition.ts'
import { idiom } from './idiom.ts'
import { label } from './label.ts'
import { noObjection } from './no-objection.ts'
import { obligation } from './obligation.ts'
import { order } from './order.ts'
import { ownAct } from './own-act.ts'
import { ownAttitude } from './own-attitude.ts'
import { refusal } from './refusal.ts'
import { reportedBelief } from './reported-belief.ts'
import { responseOnCondition } from './response-on-condition.ts'
import type { TypeRule } from './rule.ts'
import { setPhrase } from './set-phrase.ts'
import { subjunctive } from './subjunctive.ts'
import { suggestedFact } from './suggested-fact.ts'
import { withheld } from './withheld.ts'

/** The rules that vote on a claim's type. All vote; their order is the order of the weights in models/types.bin. */
export const TYPE_RULES: readonly TypeRule[] = [
  framedCue,
  subjunctive,
  deniedRequest,
  withheld,
  responseOnCondition,
  harmOnCondition,
  obligation,
  advice,
  order,
  askedInTranscript,
  refusal,
  noObjection,
  ownAct,
  ownAttitude,
  reportedBelief,
  forecast,
  label,
  derogatory,
  allegedWrong,
  defence,
  suggestedFact,
  anotherThing,
  setPhrase,
  idiom,
  carried,
]
