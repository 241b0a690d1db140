import { HEADINGS, LABELS } from '../lexicon/page-furniture.ts'

/** All labels and headings without their spaces. */
const PARTS = new Set(
  [LABELS, HEADINGS]
    .flatMap((phrases) => Object.values(phrases).flat())
    .filter((phrase) => /^[a-z ]{2,}$/u.test(phrase))
    .map((phrase) => phrase.replaceAll(' ', '')),
)
const LONGEST_PART = Math.max(...[...PARTS].map((part) => part.length))
/** A line of labels that lost the space between them is short. */
const LONGEST_LINE = 80

/**
 * `Share this articleClose Button`, `LINKEDINCOMMENTMORE`: nothing but labels, of which two at least have no space between them.
 */
export function areRunTogether(text: string): boolean {
  if (text.length > LONGEST_LINE || !/[a-z][A-Z]|[A-Z]{10}/u.test(text) || !/^[A-Za-z ]+$/u.test(text)) return false
  const letters = text.replaceAll(' ', '').toLowerCase()
  // Where a label may end: none before, or one of its words cut through.
  const ends = new Map<number, boolean>([[0, false]])
  const gaps = new Set<number>()
  for (let at = 0, letter = 0; at < text.length; at++) {
    if (text[at] === ' ') gaps.add(letter)
    else letter++
  }
  for (let end = 2; end <= letters.length; end++) {
    for (let start = Math.max(0, end - LONGEST_PART); start <= end - 2; start++) {
      const before = ends.get(start)
      if (before === undefined || !PARTS.has(letters.slice(start, end))) continue
      ends.set(end, (ends.get(end) ?? false) || before || (start > 0 && !gaps.has(start)))
    }
  }
  return ends.get(letters.length) === true
}
