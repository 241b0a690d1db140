import type { BreakRule } from './candidate.ts'

const REPORTED =
  /^(?:(?:Mr|Mrs|Ms|Dr|Sen|Gen)\. )?(?:\p{Lu}[\p{L}.'’-]* ){1,4}(?:has |had |then |also |later )?(?:said|says|asked|asks|added|adds|wrote|writes|told|tweeted|replied|wondered|shouted|cried|declared|exclaimed|demanded|yelled)\b/u

/** `"Why now?" Mr. Smith asked.` is one sentence, `"Not now." Smith left.` is two. */
export const quotation: BreakRule = ({ mark, closers, after }) => {
  if (closers === '' || !/["”’']/.test(closers)) return null
  return !(/[!?]/.test(mark) && REPORTED.test(after))
}
