import { wordSet } from './word-list.ts'

// English function words. The lists differ by where the word is looked for, and weights are fitted to each as it is: a word
// added to one of them wants those weights trained anew.

/** What says no behind a modal: *could not*. */
export const NOT: ReadonlySet<string> = wordSet("n't, not")

/** What says no inside a cue: *did not say*, *never said*. */
export const NOT_OR_NEVER: ReadonlySet<string> = wordSet("n't, never, not")

/** What says no somewhere in a content, whatever it is said of. */
export const PLAIN_NEGATIONS: ReadonlySet<string> = wordSet("n't, never, no, not")

/** What says of an act, in its cue or before it, that it did not happen: *nobody demanded*, *hardly accused*. */
export const ACT_NEGATIONS: ReadonlySet<string> = wordSet(`
cannot, hardly, n't, neither, never, no, nobody, none, nor, not`)

/** What says no to the verb of a cue: *would neither confirm nor deny*. */
export const VERB_NEGATIONS: ReadonlySet<string> = wordSet("cannot, n't, neither, never, nor, not")

/** What turns a clause of the content to its contrary: *nothing has changed*. */
export const CLAUSE_NEGATIONS: ReadonlySet<string> = wordSet(`
cannot, n't, neither, never, no, nobody, none, nor, not, nothing`)

/** Negations that deny nothing of what they stand before: *no shortage of anger*, *not only blamed*, *without doubt*. */
export const AFFIRMING: ReadonlySet<string> = wordSet(`
no dearth, no doubt, no end, no lack, no question, no secret, no shortage, not just, not merely, not only, not simply, without doubt,
without exception, without hesitation, without question`)

/** A verb's negation in the text as it stands, contracted too: *did not*, *didn’t*. */
export const VERB_NEGATION = /\b(?:cannot|neither|never|nor|not)\b|n['’]t\b/u

/** A name that says itself that nobody did it, or not all: *none of the ministers*, *No official*, *not a single minister*. */
export const NAMES_NOBODY = /^(?:neither|no|nobody|none|not)\b/iu
