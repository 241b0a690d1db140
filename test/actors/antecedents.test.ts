import { describe, expect, it } from 'vitest'
import { resolveActors } from '../../src/actors/index.ts'
import { analyse } from '../../src/analyse.ts'
import { readArticle } from '../../src/article/index.ts'
import { attribute } from '../../src/attribution/index.ts'
import { parse } from '../../src/syntax/index.ts'
import { tag } from '../../src/tags/index.ts'
import { tokenize } from '../../src/tokens/index.ts'
import { castOf } from './cast-of.ts'

const speakers = (marked: string) => castOf(marked).names.map(([speaker]) => speaker)

describe('pronouns', () => {
  it('are the speaker before them who agrees in gender', () => {
    const marked = `[Anna Berg]s [said]c [the bridge was safe]x. Her deputy, Tom Wolf, looked on.

[She]s [added]c [that work would begin in May]x.`
    expect(speakers(marked)).toEqual(['Anna Berg', 'Anna Berg'])
  })
  it('are not the one whom their own claim speaks of', () => {
    expect(speakers('Tom Wolf met Peter Lund on Friday. “[Lund is a coward]x,” [he]s [said]c.')).toEqual(['Tom Wolf'])
  })
  it('of the first person outside any claim are the author', () => {
    expect(speakers('For years [I]s [have argued]c [that the harbour must close]x.')).toEqual(['author'])
  })
  it('of the third person are never the author', () => {
    expect(
      speakers('[I]s [knocked, hoping]c [that Marek Holm was in]x. The door opened. [He]s [said]c [he was busy]x.'),
    ).toEqual(['author', 'Marek Holm'])
  })

  it('of the first person are the author by the name that the client gave', () => {
    const text = 'For years I have argued that the harbour must close.'
    const parsed = parse(text, tag(tokenize(readArticle({ text }))))
    const { participants, actors } = resolveActors(parsed, attribute(parsed), { author: 'Mira Holm' })
    expect(actors[participants[0]!.speaker!.actor]).toMatchObject({ name: 'Mira Holm', kind: 'person' })
  })
})

describe('relative pronouns', () => {
  it('stand for the noun that their clause describes', () => {
    expect(speakers('Tom Wolf met Anna Berg, [who]s [said]c [the talks were over]x.')).toEqual(['Anna Berg'])
  })
})

describe('a claim without a source', () => {
  it('is its sentence’s subject’s where a participle hangs on the verb', () => {
    const marked = 'Anna Berg left the talks on Monday, [accusing]c [Tom Wolf of breaking his word]x.'
    expect(speakers(marked)).toEqual(['Anna Berg'])
  })
  it('is nobody’s in the passive', () => {
    expect(speakers('The bridge [is expected]c [to open in May]x.')).toEqual(['(none)'])
    expect(speakers('[Asked]c [whether Berg would accept a compromise]x, Marsh said she was willing.')).toEqual([
      '(none)',
    ])
  })
})

it.each([
  'The panel heard from Daniel Keel, the president’s nominee to run the bank. [Keel]s [said]c [he was ready]x.',
  'The president’s nominee, Daniel Keel, was heard. [Keel]s [said]c [he was ready]x.',
])('nobody is his own nominee: %s', (marked) => {
  const { actors } = castOf(marked)
  expect(actors.find(({ name }) => name === 'Daniel Keel')!.roles).not.toContain('president')
})

describe('who says what', () => {
  it('is the one asked, behind a question', () => {
    const text = `Karl Berg of the radio station met Paul Lund on Friday. Berg asked Lund which towns he could win.

“All of them,” he said.`
    expect(analyse({ text }).claims.at(-1)!.speaker!.name).toBe('Paul Lund')
  })
  it('is not the one told', () => {
    const marked = 'Paul Lund spoke in Vardal. Karl Berg was there. [“We have been cheated,”]x [he]s [told]c Lund.'
    expect(speakers(marked)).toEqual(['Karl Berg'])
  })
  it('may be a woman who is called a spokesman', () => {
    const marked = 'Harbour spokesman Hope Berg spoke. [“It is shut,”]x [she]s [said]c.'
    expect(speakers(marked)).toEqual(['Hope Berg'])
  })
})
