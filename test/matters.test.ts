import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { bodyId, countryId } from '../src/matters/alliance.ts'
import { answerAcross, refuses } from '../src/matters/answer-across.ts'
import { bandsOf } from '../src/matters/min-hash.ts'
import { sidesNamed } from '../src/matters/named-sides.ts'
import { partyOf } from '../src/matters/party.ts'
import { namedWords, thingsNamed } from '../src/matters/proper-names.ts'
import { reversedBy } from '../src/matters/reversal.ts'
import { DAY, matterMeant, matterOf, sameClaim } from '../src/matters/same-matter.ts'
import { topicWords } from '../src/matters/topic-words.ts'
import { growth, STRAIGHT } from './setup/growth.ts'

describe('topic words', () => {
  test('are stems without function words, reporting and names; words of one concept are one', () => {
    expect(topicWords('that Norland must remove its troops from the eastern harbours', ['Norland'])).toEqual(
      topicWords('the withdrawal of forces from the east harbour'),
    )
  })
  test('are few however long the text', () => {
    expect(topicWords(Array.from({ length: 5000 }, (_, n) => `word${n}`).join(' '))).toHaveLength(60)
  })
})

test('near-identical sets share a band, sets of other owners none', () => {
  const words = fc.uniqueArray(fc.string({ minLength: 3, maxLength: 8 }), { minLength: 20, maxLength: 40 })
  fc.assert(
    fc.property(words, (list) => {
      const bands = new Set(bandsOf('one', list))
      const near = bandsOf('one', list.slice(1))
      expect(sameClaim(list, list.slice(1))).toBe(true)
      expect(near.some((band) => bands.has(band))).toBe(true)
      expect(bandsOf('other', list).some((band) => bands.has(band))).toBe(false)
      expect([...bands].every(Number.isSafeInteger)).toBe(true)
    }),
    // MinHash may miss a pair by chance; a fixed seed keeps the suite still.
    { seed: 1 },
  )
  expect(bandsOf('one', [])).toEqual([])
})

test('names are told in a text, and those of places among them', () => {
  const { names, places } = namedWords(
    'that Anna Lindqvist leave Upper Vardania and the boats from Kherson in the Grey Sea',
  )
  expect(names).toEqual(['Anna Lindqvist', 'Upper Vardania', 'Grey Sea'].map((name) => topicWords(name)))
  expect([...places]).toEqual(topicWords('Kherson Grey Sea'))
  expect(namedWords('Council Must Quit Upper Vardania').names).toEqual([])
  expect(thingsNamed(topicWords('Grey Sea boats'), names)).toBe(2)
})

test.each(['A', 'A ', 'Aa Bb ', "A'", 'in the ', 'word A'])(
  'the time that names are looked for grows in a straight line: %j',
  (unit) => expect(growth((length) => namedWords(unit.repeat(length)), 12_500)).toBeLessThan(STRAIGHT),
)

test('a matter is not joined by the words of one name alone', () => {
  const words = new Set(['grey', 'sea', 'fish'])
  const matter = { id: 'm', core: words, words, accuses: false, openedAt: 0, lastAt: 0 }
  const names = [['grey', 'sea']]
  expect(matterOf(['grey', 'sea', 'journalist'], 0, [matter], { names })).toBeNull()
  expect(matterOf(['grey', 'sea', 'fish'], 0, [matter], { names })).toBe('m')
})

test('a matter is joined by two shared core words within the window', () => {
  const boats = new Set(['boat', 'harbour', 'patrol'])
  const matter = { id: 'm', core: boats, words: boats, accuses: false, openedAt: 0, lastAt: 10 * DAY }
  expect(matterOf(['boat', 'harbour'], 11 * DAY, [matter])).toBe('m')
  expect(matterOf(['boat', 'fish'], 11 * DAY, [matter])).toBeNull()
  expect(matterOf(['boat', 'harbour'], 400 * DAY, [matter])).toBeNull()
  expect(matterOf(['boat', 'harbour'], 11 * DAY, [matter], { strict: true })).toBeNull()
  expect(matterOf(['boat', 'harbour', 'patrol'], 11 * DAY, [matter], { strict: true })).toBe('m')
  const nearer = { ...matter, id: 'n', core: new Set(['boat', 'harbour', 'fish']) }
  expect(matterOf(['boat', 'harbour', 'fish'], 0, [matter, nearer])).toBe('n')
})

test('a matter of the last weeks is meant by what says little, as its article begins', () => {
  const words = new Set(['boat', 'harbour', 'patrol'])
  const matter = { id: 'm', core: words, words, accuses: false, openedAt: 0, lastAt: 0 }
  const brief = { words: [], lead: ['talk', ...words], names: [], at: 3 * DAY, accuses: false }
  expect(matterMeant(brief, [matter])).toBe('m')
  expect(matterMeant({ ...brief, words: ['boat', 'both'] }, [matter])).toBe('m')
  expect(matterMeant({ ...brief, words: ['apology'] }, [matter])).toBeNull()
  expect(matterMeant({ ...brief, lead: ['boat', 'harbour'] }, [matter])).toBeNull()
  expect(matterMeant({ ...brief, accuses: true }, [matter])).toBeNull()
  expect(matterMeant({ ...brief, at: 31 * DAY }, [matter])).toBeNull()
})

describe('an answer of another article', () => {
  const asked = { party: 'a', target: 'b', words: new Set(['boat', 'harbour', 'patrol']), at: 0 }
  const answer = {
    party: 'b',
    likely: [],
    type: 'rejection' as const,
    targets: ['a'],
    mentioned: [],
    text: 'the patrol',
    words: ['boat', 'harbour'],
    lead: [],
    at: 1,
    plain: false,
    names: [],
  }
  test('needs two words where sides are swapped, three where one fits', () => {
    expect(answerAcross(answer, asked)).toMatchObject({ rule: 'across-sides-swapped', words: ['boat', 'harbour'] })
    expect(answerAcross({ ...answer, party: 'c' }, asked)).toBeNull()
    expect(answerAcross({ ...answer, party: 'c', words: ['boat', 'harbour', 'patrol'] }, asked)).toMatchObject({
      rule: 'across-asker-answered',
    })
  })
  test('is directed at whom it mentions where no target is known', () => {
    const untold = { ...answer, targets: [], mentioned: ['a'] }
    expect(answerAcross(untold, asked)?.rule).toBe('across-sides-swapped')
    expect(answerAcross({ ...untold, targets: ['d'] }, asked)).toBeNull()
  })
  test('is a plain statement only from who was asked', () => {
    const words = ['boat', 'harbour', 'patrol']
    expect(refuses('statement', 'a withdrawal is “not on the table”')).toBe(true)
    expect(refuses('intention', 'the patrols would go ahead as planned')).toBe(true)
    expect(refuses('statement', 'the boats are blue')).toBe(false)
    expect(answerAcross({ ...answer, targets: [], words, plain: true }, asked)?.rule).toBe('across-asked-answers')
    expect(answerAcross({ ...answer, party: 'c', words, plain: true }, asked)).toBeNull()
  })
  test('needs two words where who was asked refuses within a fortnight', () => {
    const no = { ...answer, type: 'statement' as const, targets: [], text: 'we will not move the boats' }
    expect(answerAcross(no, asked)?.rule).toBe('across-asked-answers')
    expect(answerAcross({ ...no, at: 15 * DAY }, asked)).toBeNull()
    expect(answerAcross({ ...no, text: 'we will not heed calls to move the boats' }, asked)).toBeNull()
  })
  test('may be of a member of the alliance that was asked, and speaks of an ally, not to it', () => {
    const [nato, us, poland] = [bodyId('NATO'), countryId('US'), countryId('PL')]
    const words = ['boat', 'harbour', 'patrol']
    const alliance = { ...asked, target: nato }
    expect(answerAcross({ ...answer, party: us, targets: [], words }, alliance)?.rule).toBe('across-asked-answers')
    expect(answerAcross({ ...answer, party: nato, targets: [poland], words }, alliance)).not.toBeNull()
    expect(answerAcross({ ...answer, party: 'x', likely: [nato] }, alliance)?.rule).toBe('across-sides-swapped')
  })
  test('is as sure as what they share, to two places', () => {
    const words = ['boat', 'harbour', 'patrol', 'fish', 'net']
    const all = { ...asked, words: new Set(words) }
    expect(
      [2, 3, 4, 5].map((count) => answerAcross({ ...answer, words: words.slice(0, count) }, all)?.confidence),
    ).toEqual([0.6, 0.66, 0.72, 0.78])
  })
  test('comes within half a year, and not from who may be of the side that asked', () => {
    expect(answerAcross({ ...answer, at: 181 * DAY }, asked)).toBeNull()
    expect(answerAcross({ ...answer, likely: ['a'] }, asked)).toBeNull()
  })
  test('needs one word less where it names the act', () => {
    expect(answerAcross({ ...answer, text: 'the demand', words: ['boat'] }, asked)?.rule).toBe(
      'across-sides-swapped-by-act',
    )
    expect(answerAcross({ ...answer, text: 'the demand', words: ['boat'], at: 60 * DAY }, asked)).toBeNull()
  })
})

test('an answer that only names an act answers what its article begins with', () => {
  const asked = { party: 'a', target: 'b', words: new Set(['boat', 'harbour', 'patrol']), at: 0 }
  const answer = {
    party: 'c',
    likely: [],
    type: 'criticism' as const,
    targets: ['a'],
    mentioned: [],
    text: 'the demands',
    words: [],
    lead: ['boat', 'harbour', 'patrol'],
    at: 1,
    plain: false,
    names: [],
  }
  expect(answerAcross(answer, asked)?.rule).toBe('across-asker-answered-by-act')
  expect(answerAcross({ ...answer, text: 'the minister' }, asked)).toBeNull()
  expect(answerAcross({ ...answer, lead: ['boat', 'harbour'] }, asked)).toBeNull()
  expect(answerAcross({ ...answer, targets: ['d'] }, asked)).toBeNull()
})

describe('sides', () => {
  const none = { roles: [], memberOf: [], onBehalfOf: [], country: null }
  const base = (id: string) => `base ${id}`
  const state = partyOf({ ...none, id: '1', name: 'Norway', kind: 'country', country: 'NO' }, base)
  test.each([
    ['a ministry', { ...none, id: '2', name: 'Norwegian Foreign Ministry', kind: 'organization' }],
    ['a minister', { ...none, id: '3', name: 'Eva Lindt', kind: 'person', country: 'NO', roles: ['foreign minister'] }],
    ['officials', { ...none, id: '4', name: 'Norwegian officials', kind: 'group', country: 'NO' }],
    [
      'a spokesman',
      {
        ...none,
        id: '5',
        name: 'Jan Vik',
        kind: 'person',
        onBehalfOf: [{ id: '1', name: 'Norway', kind: 'country', country: 'NO' }],
      },
    ],
  ] as const)('%s stands for the state', (_, actor) => expect(partyOf(actor, base)).toBe(state))
  test.each([
    [
      'a former minister',
      { ...none, id: '6', name: 'Eva Lindt', kind: 'person', country: 'NO', roles: ['former foreign minister'] },
    ],
    ['a senator', { ...none, id: '7', name: 'Jan Vik', kind: 'person', country: 'NO', roles: ['senator'] }],
    ['a company', { ...none, id: '8', name: 'Nordlys', kind: 'organization', country: 'NO' }],
  ] as const)('%s does not', (_, actor) => expect(partyOf(actor, base)).toBe(`base ${actor.id}`))
})

test('a text names states and bodies, by their people too', () => {
  const base = (id: string) => id
  const [norway, egypt] = ['Norway', 'Egypt'].map((name) =>
    partyOf({ id: '1', name, kind: 'country', country: null, roles: [], memberOf: [], onBehalfOf: [] }, base),
  )
  expect(sidesNamed('the Norwegian ultimatum to Egypt, as Norway has it')).toEqual([norway, egypt])
  expect(sidesNamed('a matter for the African Union')).toHaveLength(1)
  expect(sidesNamed('the boats must leave')).toEqual([])
})

test('a position is reversed by its opposite on the same topic', () => {
  const words = ['withdraw', 'boat', 'harbour']
  const rejection = { claimId: 'r', type: 'rejection', negated: false, words } as const
  const agreement = { claimId: 'a', type: 'agreement', negated: false, words } as const
  expect(reversedBy(agreement, [rejection])).toBe(rejection)
  expect(reversedBy({ ...rejection, negated: true }, [rejection])).toBe(rejection)
  expect(reversedBy(rejection, [rejection])).toBeNull()
  expect(reversedBy({ ...agreement, words: ['boat', 'fish', 'quota', 'herring'] }, [rejection])).toBeNull()
  expect(reversedBy({ ...agreement, type: 'denial' }, [rejection])).toBeNull()
})
