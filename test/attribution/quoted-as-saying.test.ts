import { describe, expect, test } from 'vitest'
import { analyse } from '../../src/analyse.ts'

/** Who says what in an article, and whether that is inside another claim. */
function said(text: string): readonly string[] {
  return analyse({ text }).claims.map(({ speaker, cue, content, parentId }) => {
    const inner = parentId ? ' (inner)' : ''
    return `${speaker?.name ?? '-'} ${text.slice(cue.start, cue.end)}: ${content.map(({ start, end }) => text.slice(start, end)).join(' … ')}${inner}`
  })
}

describe('whoever a paper quotes as saying something', () => {
  test('says it, inside what the paper tells', () => {
    expect(said('State media quoted the minister as saying the deal was dead.')).toEqual([
      'State media quoted: the minister as saying the deal was dead',
      'minister saying: the deal was dead (inner)',
    ])
    expect(
      said(
        'Xinhua has cited Budi Lund, the head of the port agency, as telling reporters that the talks had failed.',
      )[1],
    ).toBe('Budi Lund telling: that the talks had failed (inner)')
  })
  test('also behind a quotation, and in one', () => {
    expect(said('"We will hit back," Tasnim quoted General Lund as saying.')).toEqual([
      'Tasnim quoted: "We will hit back,"',
      'Lund saying: "We will hit back,"',
    ])
    expect(said('Tasnim quoted General Lund as saying, "We will hit back. We have time."')[1]).toBe(
      'Lund saying: "We will hit back. We have time." (inner)',
    )
  })
  test('but not where he is quoted by nobody who is named, or by whom a passive names', () => {
    expect(said('Lund was quoted as saying the deal was dead.')).toEqual([
      'Lund was quoted as saying: the deal was dead',
    ])
    expect(said('Lund was quoted by Reuters as saying that the deal was dead.')).toEqual([
      'Lund saying: that the deal was dead',
    ])
  })
  test('nor where a thing is cited as something', () => {
    expect(said('The report cited the ban as warning enough.')).toHaveLength(1)
  })
})
