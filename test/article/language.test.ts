import { describe, expect, test } from 'vitest'
import { detectLanguage } from '../../src/article/language.ts'

describe('knows English', () => {
  test.each([
    'Norland rejects demands.',
    'Berg warns council',
    'Hale: no troops in Norland',
    'Zelma Orbik vows revenge',
    'NATO',
    'He said “wir schaffen das”, and nobody laughed at it or at him.',
  ])('%s', (text) => expect(detectLanguage(text)).toBe('en'))
})

describe('knows other languages', () => {
  test.each([
    ['de', 'Der Minister wies die Vorwürfe am Freitag zurück.'],
    ['fr', 'Nous refusons ces demandes inacceptables.'],
    ['es', 'El ministro rechazó las acusaciones y pidió un alto el fuego.'],
    ['nl', 'De minister wees de beschuldigingen af.'],
    ['id', 'Menteri menolak tuduhan itu dan pemerintah membantah semuanya.'],
    ['ar', 'وزير الخارجية يرفض المطالب'],
    ['ja', '大臣は非難を拒否した。'],
  ])('%s', (language, text) => expect(detectLanguage(text)).toBe(language))
})

test('says that a text without words has none', () => {
  for (const text of ['', ' \n', '… 123 !?', '👍', "''' '' '", '\u0301 \u0301'])
    expect(detectLanguage(text)).toBe('und')
})

test('is not led astray by a long quotation in another language', () => {
  const english = 'The minister told the council that she would not sign it. '
  const text = english.repeat(5) + 'Der Minister wies die Vorwürfe zurück und ging. '.repeat(4) + english.repeat(5)
  expect(detectLanguage(text)).toBe('en')
})
