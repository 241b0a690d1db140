import { describe, expect, test } from 'vitest'
import { readOwnArticle, readOwnArticles } from '../../training/corpus/own.ts'

const article = (text: string, claims: string, actors = 'Norland = country NO\nCouncil = organization'): string =>
  `publisher: Test Wire\npublished: 2024-05-06\n---\n${text}\n---\n${actors}\n---\n${claims}\n`

const read = (text: string, claims: string, actors?: string) => readOwnArticle('a', article(text, claims, actors))

describe('an annotated article', () => {
  test('gives spans into the text without its tags', () => {
    const { text, title, publishedAt, claims } = read(
      'Fish talks\n\n[k1 “No,”] [s1 Norland] [c1 said]. [k1 “Never.”]',
      '1 rejection/statement: Norland > Council',
    )
    expect({ title, publishedAt }).toEqual({ title: 'Fish talks', publishedAt: '2024-05-06' })
    const [claim] = claims
    const slice = ({ start, end }: { start: number; end: number }) => text.slice(start, end)
    expect(claim!.content.map(slice)).toEqual(['“No,”', '“Never.”'])
    expect(claim!.source.map(slice)).toEqual(['Norland'])
    expect(claim).toMatchObject({
      type: 'rejection',
      types: ['rejection', 'statement'],
      speaker: { name: 'Norland', kind: 'country', country: 'NO' },
      targets: [{ name: 'Council' }],
      quotation: 'direct',
      parent: null,
    })
  })

  test('a claim inside the content of another has it as its parent, and answers keep their stance', () => {
    const { claims } = read(
      '[s1,3 Norland] [c1 said] [k1 it [c2 wanted] [k2 “more” fish]] and [c3 refused] [k3 a \\[short\\] truce].',
      '1 demand: Norland\n2 demand: Norland; hedged\n3 rejection: Norland; against 1',
    )
    expect(claims.map(({ parent }) => parent)).toEqual([null, '1', null])
    expect(claims[1]).toMatchObject({ hedged: true, negated: false, quotation: 'mixed' })
    expect(claims[2]).toMatchObject({ responseTo: '1', stance: 'against', quotation: 'indirect' })
  })

  test('a joint speaker is a group with members, a body is marked in its page', () => {
    const { claims, body, text } = read(
      'Menu\n\n[b [s1 Both] [c1 agreed] [k1 to talk].]\n\nShare',
      '1 agreement: Norland + Council',
    )
    expect(claims[0]!.speaker).toEqual({
      name: 'Norland and Council',
      kind: 'group',
      country: null,
      members: ['Norland', 'Council'],
    })
    expect(body!.map(({ start, end }) => text.slice(start, end))).toEqual(['Both agreed to talk.'])
  })
})

describe('a mistake is named with its line', () => {
  const good = '[s1 Norland] [c1 said] [k1 no].'
  test.each([
    ['[s1 Norland] [c1 said [k1 no].', '1 statement: Norland', '4: a tag is never closed'],
    [`Norland].\n${good}`, '1 statement: Norland', '4: a bracket closes nothing'],
    [`Norland.\n[x1 Norland] ${good}`, '1 statement: Norland', '5: not a tag'],
    ['[s1 Norland] [c1 said ][k1 no].', '1 statement: Norland', '4: a tag with blank edges'],
    ['[s1 Norland] [k1 no].', '1 statement: Norland', 'a claim has one cue, not 0'],
    ['[s1 Norland] [c1 said].', '1 statement: Norland', 'no content'],
    [good, '1 remark: Norland', 'no such type "remark"'],
    [good, '1 statement: Sudland', 'no such actor: "Sudland"'],
    [good, '1 statement: Norland > Nobody', 'no such actor: "Nobody"'],
    [good, '1 statement: Norland; against 2', 'answers no other claim'],
    [good, '1 statement: Norland; loud', 'no such flag "loud"'],
    [good, '1 statement: Norland\n2 statement: Norland', 'the text has no tags for this claim'],
    [`${good} [c2 said]`, '1 statement: Norland', 'claim 2 is tagged but not listed'],
    [good, '1 statement: Norland\n1 statement: Norland', 'a claim is listed twice'],
  ])('%s with %s: %s', (text, claims, message) => {
    expect(() => read(text, claims)).toThrow(message)
  })

  test('actors are checked too', () => {
    expect(() => read(good, '1 statement: Norland', 'Norland = country')).toThrow('6: a country needs its code')
    expect(() => read(good, '1 statement: Norland', 'Norland = place')).toThrow('6: not an actor')
    expect(() => read(good, '1 statement: Norland', 'Norland = country NO: Oslo')).toThrow('never says "Oslo"')
    expect(() => readOwnArticle('a', 'no sections')).toThrow('an article is header, text, actors and claims')
    expect(() => readOwnArticle('a', article(good, '1 statement: Norland').replace('2024-', ''))).toThrow('published')
  })
})

test.each(['training/articles', 'test/gold'])('every article of %s is well-formed', (folder) => {
  for (const { text, claims, id } of readOwnArticles(folder)) {
    expect(claims.length, id).toBeGreaterThan(3)
    for (const { source, cue, content } of claims) {
      for (const { start, end } of [...source, ...cue, ...content]) {
        expect(text.slice(start, end).trim(), id).toBe(text.slice(start, end))
      }
    }
  }
})
