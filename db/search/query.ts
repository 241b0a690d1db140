/** What a reader searches for, whatever the engine. */
export type SearchQuery =
  | { readonly kind: 'term'; readonly words: readonly string[]; readonly prefix: boolean }
  | { readonly kind: 'all'; readonly parts: readonly SearchQuery[]; readonly except: readonly SearchQuery[] }
  | { readonly kind: 'any'; readonly parts: readonly SearchQuery[] }

/** More than these say nothing more, and cost. */
const MOST_TERMS = 32
const DEEPEST = 8

type Token = { readonly text: string; readonly quoted: boolean; readonly prefix: boolean }

/**
 * Reads words (all must occur), `"phrases"`, `prefix*`, `OR`, `NOT` or `-word`, and parentheses. Every input means
 * something or nothing (null): unbalanced quotes and parentheses end with the input, stray operators are left out.
 *
 *     parseSearch('boats OR "patrol ship*" -harbour')
 */
export function parseSearch(input: string): SearchQuery | null {
  const tokens = tokenize(input.slice(0, 2000)).slice(0, 4 * MOST_TERMS)
  let at = 0
  let terms = 0

  const any = (depth: number): SearchQuery | null => {
    const parts: SearchQuery[] = []
    do {
      const part = all(depth)
      if (part) parts.push(part)
    } while (isOperator(tokens[at], 'OR') && at++ < tokens.length)
    return parts.length > 1 ? { kind: 'any', parts } : (parts[0] ?? null)
  }

  const all = (depth: number): SearchQuery | null => {
    const parts: SearchQuery[] = []
    const except: SearchQuery[] = []
    for (let token = tokens[at]; token && !isOperator(token, 'OR'); token = tokens[at]) {
      if (isOperator(token, ')')) {
        if (depth > 0) break
        at++
        continue
      }
      const negative = isOperator(token, 'NOT') || isOperator(token, '-')
      if (negative || isOperator(token, 'AND')) at++
      const part = one(depth)
      if (part) (negative ? except : parts).push(part)
    }
    if (parts.length === 0) return null
    return parts.length === 1 && except.length === 0 ? parts[0]! : { kind: 'all', parts, except }
  }

  const one = (depth: number): SearchQuery | null => {
    const token = tokens[at]
    if (!token || isOperator(token, 'OR') || isOperator(token, ')')) return null
    at++
    if (isOperator(token, '(')) {
      if (depth === DEEPEST) return null
      const inner = any(depth + 1)
      if (isOperator(tokens[at], ')')) at++
      return inner
    }
    if (isOperator(token)) return null
    const words = token.text.match(/[\p{L}\p{N}\p{M}]+/gu) ?? []
    if (words.length === 0 || ++terms > MOST_TERMS) return null
    return { kind: 'term', words, prefix: token.prefix }
  }

  return any(0)
}

/** `"patrol boat"*`, `(`, `)`, `-` before a word, and everything else up to white space. */
function tokenize(input: string): Token[] {
  return [...input.matchAll(/"([^"]*)("?)(\*?)|[()]|-(?=["\p{L}\p{N}(])|[^\s()"]+/gu)].map((match) => {
    const [text, phrase, , star] = match
    if (phrase !== undefined) return { text: phrase, quoted: true, prefix: star === '*' }
    return { text, quoted: false, prefix: text.length > 1 && text.endsWith('*') }
  })
}

const OPERATORS = new Set(['OR', 'AND', 'NOT', '(', ')', '-'])

function isOperator(token: Token | undefined, operator?: string): boolean {
  if (!token || token.quoted) return false
  return operator === undefined ? OPERATORS.has(token.text) : token.text === operator
}
