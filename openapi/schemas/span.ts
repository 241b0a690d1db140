import { z } from 'zod'

const offset = z.int().min(0)

/** Where a stretch of the text stands. */
export const place = {
  start: offset.meta({ description: 'Offset of its first character.' }),
  end: offset.meta({ description: 'Offset right after its last character.' }),
}

export const Span = z.object({ ...place, text: z.string().meta({ description: 'The stretch itself.' }) }).meta({
  id: 'Span',
  description:
    'A half-open stretch of the article’s text exactly as submitted: in JavaScript, `text.slice(start, end)` is the span. Offsets count UTF-16 code units, or code points where `offsets` asks for them.',
  examples: [{ start: 16, end: 52, text: 'that the council recall its envoys' }],
})

export const Cue = Span.extend({
  lemma: z.string().meta({ description: 'Dictionary form of the word that decides.' }),
}).meta({
  id: 'Cue',
  description: 'The words that signal the act: “demanded”, “according to”.',
})

export const Highlight = z
  .object({
    text: z.string().meta({ description: 'Where a word was found: a claim’s content, or a stretch of an article.' }),
    marks: z.array(z.object(place)).meta({ description: 'What matched, as offsets into this very `text`.' }),
  })
  .meta({
    id: 'Highlight',
    description: 'Text that a search found, with what matched. Only there where `q` was given.',
  })
