import { Readability } from '@mozilla/readability'
import { parseHTML } from 'linkedom'
import { isDatable } from './domain/moment.ts'

/** What a web page says of the article on it. Absent where it does not say. */
export type ReadablePage = {
  readonly text: string
  readonly title?: string | undefined
  readonly author?: string | undefined
  readonly publisher?: string | undefined
  readonly publishedAt?: string | undefined
}

/** As much of a DOM node as is read here. */
type DomNode = {
  readonly nodeType: number
  readonly nodeName: string
  readonly textContent: string | null
  readonly childNodes: Iterable<DomNode>
}

const BLOCKS = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE DD DIV DL DT FIGCAPTION FIGURE FOOTER H1 H2 H3 H4 H5 H6 HEADER LI MAIN OL P PRE SECTION TABLE TR UL'.split(
    ' ',
  ),
)

/**
 * The readable text of a web page, by Mozilla's readability (Firefox's reader view): paragraphs stand apart by an empty
 * line. Where it finds no article, or the page is no newspaper's, all text of the body. Scripts are not run and nothing is
 * fetched.
 */
export function readHtml(html: string): ReadablePage {
  const page = /<html[\s>]/iu.test(html) ? html : `<html><head></head><body>${html}</body></html>`
  const { document } = parseHTML(page)
  const published = document.querySelector('meta[property="article:published_time"]')?.getAttribute('content')
  const tooMuch = isTooMuch(document as unknown as DomNode)
  const found = tooMuch ? null : findArticle(document)
  // Readability takes the page apart while it looks.
  const whole = () => (tooMuch ? document : parseHTML(page).document).body as unknown as DomNode | null
  const root = found?.content ?? whole()
  const facts = {
    title: found?.title,
    author: found?.byline,
    publisher: found?.siteName,
    publishedAt: dayOf(found?.publishedTime ?? published ?? ''),
  }
  const known = Object.entries(facts).flatMap(([name, value]) =>
    value?.trim() ? [[name, value.trim().toWellFormed()]] : [],
  )
  return { text: root ? textOf(root) : '', ...Object.fromEntries(known) }
}

/** The day of an ISO 8601 date or date-time, where there is such a day and news was published on it. */
function dayOf(value: string): string | undefined {
  const day = value.slice(0, 10)
  const time = /^\d{4}-\d{2}-\d{2}$/u.test(day) ? Date.parse(day) : Number.NaN
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day) && isDatable(day) ? day : undefined
}

function findArticle(document: unknown) {
  return new Readability(document as never, { serializer: (node) => node as unknown as DomNode }).parse()
}

/**
 * Pages of newspapers nest some thirty levels. Readability's time grows with the square of the depth, and with the depths of
 * all nodes taken together: beyond these limits it would take more than some seconds.
 */
const DEEPEST = 150
const MOST_DEPTHS = 250_000

/** Whether a page nests too deeply or has too many nodes for readability. */
function isTooMuch(root: DomNode): boolean {
  const stack: [DomNode, number][] = [[root, 0]]
  let depths = 0
  while (stack.length > 0) {
    const [node, depth] = stack.pop()!
    depths += depth
    if (depth > DEEPEST || depths > MOST_DEPTHS) return true
    for (const child of node.childNodes) stack.push([child, depth + 1])
  }
  return false
}

function textOf(root: DomNode): string {
  const parts: string[] = []
  // A stack of our own: pages may nest deeper than calls can, and have more children than a call takes arguments.
  const stack: (DomNode | string)[] = [root]
  while (stack.length > 0) {
    const node = stack.pop()!
    if (typeof node === 'string') parts.push(node)
    else if (node.nodeType === 3) parts.push((node.textContent ?? '').replace(/\s+/gu, ' '))
    else if (node.nodeName === 'BR') parts.push('\n')
    else if (!['SCRIPT', 'STYLE', 'NOSCRIPT', 'TEMPLATE'].includes(node.nodeName)) {
      const edge = BLOCKS.has(node.nodeName) ? '\n\n' : ''
      stack.push(edge)
      for (const child of [...node.childNodes].reverse()) stack.push(child)
      stack.push(edge)
    }
  }
  return parts
    .join('')
    .replace(/[ \n]+/gu, oneGap)
    .trim()
}

/** White space as the text has it: an empty line, a line break or a space. */
function oneGap(run: string): string {
  const first = run.indexOf('\n')
  if (first < 0) return ' '
  return run.indexOf('\n', first + 1) < 0 ? '\n' : '\n\n'
}
