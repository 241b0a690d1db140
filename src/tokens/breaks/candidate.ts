/** A place where a sentence may end: `left." He` has mark `.`, closers `"`, before `left`, after `He`. */
export type Candidate = {
  readonly mark: string
  readonly closers: string
  /** The last run of characters before the mark without white space, opening marks stripped. */
  readonly word: string
  /** The word before that, empty where there is none. */
  readonly previous: string
  /** True if the sentence has nothing but that word so far. */
  readonly opens: boolean
  /** The text after the white space, at most 100 characters. */
  readonly after: string
  /** True if compromise ends a sentence here, or would if it did not keep quotations and brackets in one piece. */
  readonly proposed: boolean
}

/** True to end the sentence, false to go on, null where the rule has nothing to say. */
export type BreakRule = (candidate: Candidate) => boolean | null

/** The first word of what follows, opening marks stripped. */
export function firstWord(after: string): string {
  return /^[^\p{L}\p{N}]*([\p{L}\p{N}'’]+)/u.exec(after)?.[1] ?? ''
}
