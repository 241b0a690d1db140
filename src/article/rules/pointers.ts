import { labelEach, type ZoneRule } from '../page.ts'

const POINTER =
  /^[([►▶→•*»-]*\s*(?:read|see|watch|listen) (?:more|also|next)\b(?:\s*[:|–—-]\s*|\s{2,}|\s+(?=\p{Lu}))\S|^[([►▶→•*»-]*\s*(?:related|read more|recommended|more on this|don['’]t miss|up next|in pictures|most read|you may also like|also read|trending)\s*[:|]\s*\S/iu
const SHOUTED =
  /^(?:READ|WATCH|RELATED|MORE|LISTEN|SEE ALSO|DON['’]T MISS|TRENDING|LATEST(?: DEVELOPMENTS| NEWS)?)(?: MORE| ALSO| NOW| NEXT)?\s*[:|–—]\s*\S/u

/** `Read more: Council delays its vote`: a pointer to another article inside or after this one. */
export const pointers: ZoneRule = (page) =>
  labelEach(page, 'related', ({ text, words }) =>
    words <= 30 && (POINTER.test(text) || SHOUTED.test(text)) ? 'points to another article' : null,
  )
