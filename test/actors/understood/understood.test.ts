import { describe, expect, it } from 'vitest'
import { nameOf } from '../../../src/actors/labels/label.ts'
import type { Understand } from '../../../src/actors/understood/index.ts'
import { walk } from '../../../src/actors/walk.ts'
import { attributionsIn } from '../cast-of.ts'

/** Who a text's claim without a source may be left to be understood from, and what the subject of its verb says. */
function asked(marked: string) {
  const { parsed, attributions } = attributionsIn(marked)
  const last = attributions.length - 1
  const claims = attributions.map((claim, at) => (at === last ? { ...claim, source: null } : claim))
  let found: { names: string[]; slots: number[][]; bySubject: string | null } | null = null
  const understand: Understand = (_claim, candidates, { slots, ends }, bySubject, { registry }) => {
    found = {
      names: candidates.map(({ entity }) => nameOf(registry, entity)),
      slots: ends.map((end, row) => slots.slice(ends[row - 1] ?? 0, end)),
      bySubject: bySubject === null ? null : nameOf(registry, bySubject),
    }
    return candidates[0]?.entity ?? null
  }
  const { speakers } = walk(parsed, claims, {}, undefined, understand)
  return { ...found!, chosen: speakers[last]?.by }
}

describe('a claim that names no source', () => {
  it('may be that of the last speaker, of those in its sentence, and of those before', () => {
    const { names } = asked(
      '[Karl Lund]s [said]c [the port was shut]x. Ann Vogel waited in Bremen.\n\nThe mayor was [told]c [to wait]x by Tom Wolf.',
    )
    expect(names).toEqual(expect.arrayContaining(['Karl Lund', 'Ann Vogel', 'Tom Wolf']))
  })
  it('has the subject that its verb shares among what speaks for somebody', () => {
    const { bySubject, chosen, names } = asked('Karl Lund weighed in on Tuesday, [calling]c [the remark an insult]x.')
    expect(bySubject).toBe('Karl Lund')
    expect(names[0]).toBe('Karl Lund')
    expect(chosen).toBe('understood-subject')
  })
  it('says so where it is somebody else whom a model thinks likely', () => {
    expect(asked('Karl Lund was [accused]c [of theft]x.')).toMatchObject({
      bySubject: null,
      chosen: 'understood-speaker',
    })
  })
  it('is not made by the noun that tells of it', () => {
    const { bySubject, names } = asked('Several [complaints]c [about the mayor]x reached the council.')
    expect(bySubject).toBeNull()
    expect(names).not.toContain('complaints')
  })
  it('tells candidates apart by how they stand to the cue', () => {
    const { names, slots } = asked('Karl Lund was [asked]c [whether he would go]x by Ann Vogel.')
    const [lund, vogel] = ['Karl Lund', 'Ann Vogel'].map((name) => new Set(slots[names.indexOf(name)]))
    expect([...lund!].some((slot) => !vogel!.has(slot))).toBe(true)
    expect(slots.length).toBe(names.length + 1)
  })

  it('is nobody’s where something only seems so', () => {
    const { parsed, attributions } = attributionsIn('[Karl Lund]s [said]c [it rained]x. He [seemed]c [to be late]x.')
    const claims = attributions.map((claim, at) => (at === 1 ? { ...claim, source: null } : claim))
    expect(walk(parsed, claims).speakers[1]).toBeNull()
  })
})

it('names are looked for among a bounded number, however long the sentence', () => {
  const many = Array.from({ length: 400 }, (_, at) => `Company${at} Corp`).join(', ')
  expect(asked(`${many} met, [vowing]c [to stay]x.`).names.length).toBeLessThanOrEqual(24)
})
