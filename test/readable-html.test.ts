import { expect, test } from 'vitest'
import { readHtml } from '../src/readable-html.ts'
import { cost } from './setup/growth.ts'

const PARAGRAPH = 'The council, which had sent the inspectors in spring, said on Friday that it would not recall them.'

test('paragraphs stand apart by an empty line, lines by a break, and other white space is one space', () => {
  const html = `<article><p>${PARAGRAPH}</p> <p>A  <b> b</b><br> c<br><br>\n d&nbsp; e</p></article>`
  expect(readHtml(html).text).toBe(`${PARAGRAPH}\n\nA b\nc\n\nd e`)
})

test('a page of many nested boxes gives all its text', () => {
  const box = `${'<div>'.repeat(200)}${PARAGRAPH}${'</div>'.repeat(200)}`
  expect(readHtml(`<body>${box.repeat(3)}`).text).toBe([PARAGRAPH, PARAGRAPH, PARAGRAPH].join('\n\n'))
})

test('more pieces of text than a call takes arguments are read', () => {
  expect(readHtml('&amp;'.repeat(200_000)).text).toBe('&'.repeat(200_000))
})

test.each([
  ['boxes in boxes', `${'<div>'.repeat(100)}x${'</div>'.repeat(100)}`.repeat(200)],
  ['boxes left open', '<div>'.repeat(40_000)],
  ['spaces', '&#32;'.repeat(200_000)],
])('%s take no more than some seconds', (_, html) => expect(cost(() => readHtml(html))).toBeLessThan(20_000_000))
