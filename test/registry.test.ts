import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { foldPersonName } from '../src/registry/fold-name.ts'
import { identityKeys, type Named } from '../src/registry/identity-keys.ts'

const actor = (name: string, more: Partial<Named> = {}): Named => ({
  name,
  kind: 'person',
  country: null,
  aliases: [],
  roles: [],
  members: [],
  ...more,
})
const same = (one: Named, other: Named) => {
  const keys = new Set(identityKeys(one, 'art_1').keys)
  return identityKeys(other, 'art_2').keys.some((key) => keys.has(key))
}

describe('persons are the same', () => {
  test.each([
    ['Sergei Lavrov', 'Sergey Lavrov'],
    ['Sergei A. Ryabkov', 'Mr. Sergey Riabkov'],
    ['Volodymyr Zelensky', 'Volodymyr Zelenskyy'],
    ['Aleksandr Novak', 'Alexander Novak'],
    ['Vladimir Vladimirovich Putin', 'Vladimir Putin'],
    ['Kim Jong-un', 'Kim Jongun'],
    ['José Álvarez', 'Jose Alvarez'],
  ])('%s, %s', (one, other) => expect(same(actor(one), actor(other))).toBe(true))

  test.each([
    ['Boris Johnson', 'Ron Johnson'],
    ['Johnson', 'Johnson'],
    ['Donald Trump', 'Donald Trump Jr.'],
    ['Kim Jong Il', 'Kim Yong Il'],
  ])('unlike %s, %s', (one, other) => expect(same(actor(one), actor(other))).toBe(false))

  const holder = (name: string, role: string) => actor(name, { country: 'NL', roles: [role] })
  test('where they hold one office under names that sound alike', () => {
    expect(same(holder('Nicolás Maris', 'president'), holder('Nicholas Maris', 'Dutch President'))).toBe(true)
    expect(
      same(
        holder('Mariam Al Sadig Al Hariri', 'foreign minister'),
        holder('Maryam al-Sadiq al-Hariri', 'foreign minister'),
      ),
    ).toBe(true)
    expect(same(actor('Nicolás Maris'), actor('Nicholas Maris'))).toBe(false)
    expect(same(holder('Nicolás Maris', 'senator'), holder('Nicholas Maris', 'senator'))).toBe(false)
    expect(same(holder('Nicolás Maris', 'former president'), holder('Nicholas Maris', 'former president'))).toBe(false)
    expect(same(holder('Nina Maris', 'president'), holder('Nicholas Maris', 'president'))).toBe(false)
  })

  test('where an alias is the full name of the other', () => {
    expect(same(actor('Alexei Orlov', { aliases: ['Alexei Boris Orlov'] }), actor('Alexei Boris Orlov'))).toBe(true)
    expect(same(actor('Alexei Orlov', { aliases: ['Ivan Petrov'] }), actor('Ivan Petrov'))).toBe(false)
  })
})

describe('bodies are the same', () => {
  const body = (name: string, more: Partial<Named> = {}) => actor(name, { kind: 'organization', ...more })
  test.each([
    [body('U.S. Army Corps of Engineers'), body('the Army Corps of Engineers')],
    [body('NATO'), body('North Atlantic Treaty Organization')],
    [body('Russian Foreign Ministry'), body('foreign ministry', { country: 'RU' })],
    [body('the US State Department'), body('State Department', { country: 'US' })],
    [body('Harbour Safety Board', { aliases: ['HSB'] }), body('HSB')],
    [body('Ministry of Foreign Affairs', { country: 'EG' }), body('Egyptian foreign ministry')],
    [body('Department of Foreign Affairs', { country: 'PH' }), body('Philippine foreign affairs ministry')],
    [body('Azerbaijani Ministry of Defence'), body("Azerbaijan's defense ministry")],
    [body('Kenya Coast Guard'), body('Kenyan coastguard')],
    [body('Armed Forces of Kenya'), body('Kenyan armed forces')],
    [body('Ministry of Health', { country: 'KE' }), body('Kenyan health ministry')],
  ])('$0.name, $1.name', (one, other) => expect(same(one, other)).toBe(true))
  test.each([
    [body('foreign ministry', { country: 'RU' }), body('foreign ministry', { country: 'FR' })],
    [body('foreign ministry'), body('foreign ministry')],
    [body('defense ministry', { country: 'RU' }), body('Ministry of Foreign Affairs', { country: 'RU' })],
    [body('Kenyan coast guard'), body('Kenyan border guard')],
    [body('State Department', { country: 'US' }), body('Department of Defense', { country: 'US' })],
    [body('Harbour Safety Board', { aliases: ['Norland'] }), body('Norland')],
  ])('unlike $0.name, $1.name', (one, other) => expect(same(one, other)).toBe(false))
})

describe('groups and documents are the same where they bear a proper name', () => {
  const group = (name: string, more: Partial<Named> = {}) => actor(name, { kind: 'group', ...more })
  test.each([
    [group('NATO officials'), group('NATO officials'), true],
    [group('Two officials'), group('Two officials'), false],
    [actor('draft treaty', { kind: 'document' }), actor('draft treaty', { kind: 'document' }), false],
    [actor('Budapest Memorandum', { kind: 'document' }), actor('the Budapest Memorandum', { kind: 'document' }), true],
  ])('$0.name', (one, other, expected) => expect(same(one, other)).toBe(expected))
  test('and joint sources where their members are', () => {
    const members = [actor('Jean Morel'), actor('Eva Lindt')]
    expect(
      same(group('Morel and Lindt', { members }), group('Lindt and Morel', { members: members.toReversed() })),
    ).toBe(true)
  })
})

test('folding is settled after one pass over a plain name, and never throws', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (name) => {
      expect(foldPersonName(name)).toEqual(foldPersonName(` ${name} `))
      identityKeys(actor(name), 'art_1')
    }),
  )
})
