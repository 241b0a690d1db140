import { labelEach, type ZoneRule } from '../page.ts'

const POINTER =
  /^[([►▶→•*»-]*\s*(?:read|see|watch|listen) (?:more|also|next)\b(?:\s*[:|–—-]\s*|\s{2,}|\s+(?=\p{Lu}))\S|^[([►▶→•*»-]*\s*(?:related|read (?:more|the full (?:article|story)|full (?:article|story))|recommended|more(?: news| stories| on this)?|don['’]t miss|up next|in pictures|most read|you may also like|also read|trending|click to play video)\s*[:|]\s*\S/iu
const SHOUTED =
  /^(?:READ|WATCH|RELATED|MORE|LISTEN|SEE ALSO|DON['’]T MISS|TRENDING|LATEST(?: DEVELOPMENTS| NEWS)?)(?: MORE| ALSO| NOW| NEXT)?\s*[:|–—]\s*\S/u

/** `[Opinion: The channel can wait]`: in brackets of its own, and with no word of the article's in them. */
const BRACKETED = /^\[(?:also read|analysis|commentary|opinion|read|related|watch)\s*:\s*\S[^\]]*\]$/iu

/** `Read more:` on a line of its own: the headline is on the next. */
const ABOVE = /^(?:also read|more|more news|read also|read more|related|see also|watch)\s*:$/iu

/** `Read more: Council delays its vote`: a pointer to another article inside or after this one. */
export const pointers: ZoneRule = (page) =>
  labelEach(page, 'related', ({ text, words, headline }, index) => {
    const points = words <= 30 && (POINTER.test(text) || SHOUTED.test(text) || BRACKETED.test(text) || ABOVE.test(text))
    const pointedTo = headline && index > 0 && ABOVE.test(page.blocks[index - 1]!.text)
    return points || pointedTo ? 'points to another article' : null
  })
