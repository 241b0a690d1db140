import { MOST_LENGTHS, type NewArticle, type PostedArticle } from './domain/stored-article.ts'
import { Problem } from './errors.ts'
import type { ReadablePage } from './readable-html.ts'

/** What an article that came in is read with. */
export type ReadOptions = {
  /** Takes the article from a web page. */
  readonly readHtml: (html: string) => Promise<ReadablePage>
  readonly maxTextLength: number
}

/**
 * The article that a client posted, whether with its text or as a web page: then its readable text is taken, and what the
 * page says of it where the client does not. Null counts as absent.
 * @throws {Problem} `text-too-long`
 */
export async function readPosted(
  { html, ...posted }: PostedArticle,
  { readHtml, maxTextLength }: ReadOptions,
): Promise<NewArticle> {
  const given = Object.fromEntries(Object.entries(posted).filter(([, value]) => value != null))
  const article = { text: '', ...(html != null && shortened(await readHtml(html))), ...given }
  const { length } = article.text
  if (length > maxTextLength)
    throw new Problem('text-too-long', `The text has ${length} UTF-16 code units; ${maxTextLength} are allowed.`, {
      errors: [
        {
          in: 'body',
          pointer: textPointer({ html, ...given }),
          detail: `has ${length} code units, at most ${maxTextLength} are allowed`,
        },
      ],
    })
  return article
}

/** Points to what the text of a posted article is taken from: the page where no text is given. */
export function textPointer(posted: unknown): '/text' | '/html' {
  const { text, html } = (posted ?? {}) as PostedArticle
  return text == null && html != null ? '/html' : '/text'
}

/** What a page says, cut to what a client may say; never between the halves of a character. */
function shortened(page: ReadablePage): ReadablePage {
  const cut = (name: keyof typeof MOST_LENGTHS) => page[name]?.slice(0, MOST_LENGTHS[name]).replace(/\p{Cs}$/u, '')
  return { ...page, title: cut('title'), publisher: cut('publisher'), author: cut('author') }
}
