import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { readArticle } from '../../src/article/index.ts'

const FOLDER = join(import.meta.dirname, 'pages')

/** A page written for the project: each line bears what it is; `body+` goes on the paragraph of the line before. */
function readPage(name: string) {
  const lines = readFileSync(join(FOLDER, name), 'utf8').trimEnd().split('\n')
  const labelled = lines.map((line) => {
    const [, kind, text] = /^([\w+-]+) *\| (.*)$/.exec(line)!
    return { kind: kind!, text: text! }
  })
  let page = ''
  const expected = labelled.map(({ kind, text }) => {
    page += page === '' ? '' : kind.endsWith('+') ? '\n' : '\n\n'
    const start = page.length
    page += text
    return { start, end: page.length, kind: kind.replace('+', ''), text }
  })
  return { page, expected }
}

describe('separates the article from its page', () => {
  test.each(readdirSync(FOLDER))('%s', (name) => {
    const { page, expected } = readPage(name)
    const { body, zones } = readArticle({ text: page })
    const found = expected.map(({ start, text }) => {
      const zone = zones.find((zone) => zone.start <= start && start < zone.end)
      const inBody = body.some((span) => span.start <= start && start < span.end)
      return `${zone && !inBody ? zone.kind : inBody && !zone ? 'body' : 'both'} | ${text}`
    })
    expect(found).toEqual(expected.map(({ kind, text }) => `${kind} | ${text}`))
  })
})

describe('finds the headline', () => {
  test.each([
    ['theme-blog.txt', 'Port council rejects tunnel plan'],
    ['aggregator.txt', 'Island states urge polluters to pay for sea walls'],
    ['broadcaster.txt', 'Dam talks collapse as Sorvia walks out'],
  ])('%s', (name, headline) => {
    const { page } = readPage(name)
    const { title } = readArticle({ text: page })
    expect(title && page.slice(title.start, title.end)).toBe(headline)
  })

  test('the one that the client names', () => {
    const text =
      'A kicker of some words\n\nThe headline proper\n\nThe minister said on Monday that the plan of the council was dead and would not be revived.'
    const { title } = readArticle({ text, title: 'The Headline Proper' })
    expect(title && text.slice(title.start, title.end)).toBe('The headline proper')
  })
})

test('keeps a text without running prose whole', () => {
  const text = 'Share\n\nMinister denies leak'
  expect(readArticle({ text })).toMatchObject({ zones: [], body: [{ start: 0, end: text.length }] })
})

test('says in plain words why a zone is left out', () => {
  const { zones } = readArticle({ text: readPage('next-article.txt').page })
  for (const { reason } of zones) expect(reason).toMatch(/^\w.{5,}/)
})
