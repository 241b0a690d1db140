import { z } from 'zod'

const offset = z.int().min(0)

export const Span = z.object({ start: offset, end: offset, text: z.string() }).meta({
  id: 'Span',
  description:
    'A half-open stretch of the article’s text exactly as submitted: in JavaScript, `text.slice(start, end)` is the span. Offsets count UTF-16 code units.',
  examples: [{ start: 16, end: 52, text: 'that the council recall its envoys' }],
})

export const Cue = Span.extend({ lemma: z.string() }).meta({
  id: 'Cue',
  description: 'The words that signal the act, with the dictionary form of the word that decides.',
})

export const Highlight = z
  .object({
    text: z.string(),
    marks: z.array(z.object({ start: offset, end: offset })).meta({ description: 'Places in this very text.' }),
  })
  .meta({ id: 'Highlight', description: 'Text that a search found, with what matched. Only in answers to `q`.' })
