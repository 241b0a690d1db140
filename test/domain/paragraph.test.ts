import { expect, test } from 'vitest'
import { paragraphs } from '../../src/domain/paragraph.ts'

const cut = (text: string) =>
  paragraphs(text, { start: 0, end: text.length }).map((span) => text.slice(span.start, span.end))

test('a line is a paragraph', () => {
  expect(cut('One line here.\nAnother\r\n\r\n  A third.  \n\n')).toEqual(['One line here.', 'Another', 'A third.'])
})

test('lines cut by width are put together', () => {
  const first =
    'The council said on Monday that it would not withdraw its\ninspectors from the port, and that no demand by the Norland\nMinistry could change that before the winter sets in and the\nHarbour freezes over, as it has in each of the last twenty\nYears that anyone in the town can remember or has been\nTold of.'
  const second = 'A new paragraph begins here.'
  expect(cut(`${first}\n\n${second}`)).toEqual([first, second])
})

test('a line that goes on in lower case is put together where others are whole', () => {
  const text =
    'The president, who has denounced the attack as an act of\nterrorism, will speak tonight.\nHe will speak twice.'
  expect(cut(text)).toEqual([text.slice(0, -21), 'He will speak twice.'])
})
