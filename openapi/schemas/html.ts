import { z } from 'zod'

/** Pages of newspapers have some thousands. The parser's time grows with the square of those that are left open. */
const MOST_TAGS = 60_000

/** A web page. Its tags are counted first: a client hears at once what would keep a thread busy for minutes. */
export const Html = z
  .string()
  .refine((html) => !hasMoreTags(html, MOST_TAGS), {
    error: `has more than ${MOST_TAGS} tags, opening and closing ones counted`,
    abort: true,
  })
  .overwrite((html) => html.toWellFormed())
  .nullish()
  .meta({
    description: `A web page instead of the text, of at most ${MOST_TAGS} tags (opening and closing ones). Its readable text is taken: offsets refer to that, and it is returned as \`text\`. Title, author, publisher and date are taken from the page where you do not give them. Nothing is fetched.`,
  })

function hasMoreTags(html: string, most: number): boolean {
  let count = 0
  for (let at = html.indexOf('<'); at >= 0; at = html.indexOf('<', at + 1)) if (++count > most) return true
  return false
}
