import type { Span } from '../../src/domain/span.ts'
import { MarkupError } from './markup-error.ts'

export type Role = 's' | 'c' | 'k'

/** What the inline markup of an article says: its bare text, each claim's spans by role, and the body if it is marked. */
export type Markup = {
  readonly text: string
  readonly claims: ReadonlyMap<number, Readonly<Record<Role, readonly Span[]>>>
  readonly body: readonly Span[]
}

type Open = { readonly roles: readonly { role: Role | 'b'; id: number }[]; readonly start: number; readonly at: number }

const TAG = /\[(b|[sck]\d+(?:,\d+)*) /y

const tagRoles = (tag: string): Open['roles'] =>
  tag === 'b'
    ? [{ role: 'b', id: 0 }]
    : tag
        .slice(1)
        .split(',')
        .map((id) => ({ role: tag[0] as Role, id: Number(id) }))

/**
 * Reads `[s1 Oslo] [c1 said] [k1 the talks were over].`: tags nest, `s`, `c` and `k` are source, cue and content of the
 * claims that follow as numbers, `[s1,2 she]` serves two claims, `[b …]` bounds the article's body in its page, and a
 * backslash makes a bracket plain text. Offsets are UTF-16 code units into the text without its tags.
 * Throws a MarkupError, with the line counted from `firstLine`, where a tag is unknown, empty or never closed.
 */
export function readMarkup(marked: string, firstLine = 1): Markup {
  const claims = new Map<number, Record<Role, Span[]>>()
  const body: Span[] = []
  const open: Open[] = []
  let text = ''
  const fail = (message: string, at: number): never => {
    throw new MarkupError(message, firstLine + marked.slice(0, at).split('\n').length - 1)
  }
  const close = ({ roles, start, at }: Open): void => {
    const content = text.slice(start)
    if (content.trim() === '' || content !== content.trim()) fail(`a tag with blank edges: "${content}"`, at)
    for (const { role, id } of roles) {
      if (role === 'b') body.push({ start, end: text.length })
      else {
        if (!claims.has(id)) claims.set(id, { s: [], c: [], k: [] })
        claims.get(id)![role].push({ start, end: text.length })
      }
    }
  }
  for (let i = 0; i < marked.length; i++) {
    const char = marked[i]!
    if (char === '\\' && /[[\]\\]/u.test(marked[i + 1] ?? '')) text += marked[++i]
    else if (char === '[') {
      TAG.lastIndex = i
      const tag = TAG.exec(marked)
      if (!tag) fail(`not a tag: "${marked.slice(i, i + 12)}"`, i)
      open.push({ roles: tagRoles(tag![1]!), start: text.length, at: i })
      i += tag![0].length - 1
    } else if (char === ']') close(open.pop() ?? fail('a bracket closes nothing', i))
    else text += char
  }
  if (open.length > 0) fail(`a tag is never closed: "${marked.slice(open[0]!.at, open[0]!.at + 30)}"`, open[0]!.at)
  return { text, claims, body }
}
