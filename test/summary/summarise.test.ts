import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Attribution } from '../../src/domain/attribution.ts'
import type { ActorRef } from '../../src/domain/claim.ts'
import type { ClaimType } from '../../src/domain/claim-type.ts'
import { summarise } from '../../src/summary/index.ts'

const actor = (name: string): ActorRef => ({ id: name, name, kind: 'country', country: null })

function line(
  content: string[],
  { cue = 'acted on', ...act }: Partial<Omit<Attribution, 'cue'>> & { cue?: string },
  speaker: string | null,
  ...targets: string[]
): string {
  let text = `Somebody ${cue} `
  const spans = content.map((piece) => {
    const start = text.length
    text += `${piece} `
    return { start, end: start + piece.length }
  })
  const attribution = {
    source: { start: 0, end: 8 },
    cue: { start: 9, end: 9 + cue.length },
    content: spans,
    type: 'statement',
    negated: false,
    hedged: false,
    ...act,
  } as Attribution
  return summarise(text, attribution, speaker === null ? null : actor(speaker), targets.map(actor))
}

describe('the line of a claim', () => {
  test('says who did what to whom', () => {
    expect(line(['that it withdraw its inspectors'], { type: 'demand' }, 'Norland', 'Council')).toBe(
      'Norland demanded of Council: it withdraw its inspectors',
    )
    expect(line(['to rebuild the harbour'], { type: 'promise' }, 'Norland')).toBe(
      'Norland promised: rebuild the harbour',
    )
  })

  test('tells what was said where a word like said did it', () => {
    const by = (type: ClaimType) => ({ type, cueLemma: 'say', cue: 'said' })
    expect(line(['she would not approve it'], by('rejection'), 'Norland', 'Council')).toBe(
      'Norland objected to Council: she would not approve it',
    )
    expect(line(['that was untrue'], by('denial'), 'Norland', 'Council')).toBe(
      'Norland contradicted Council: that was untrue',
    )
    expect(line(['it hoped for rain'], by('belief'), 'Norland')).toBe('Norland said: it hoped for rain')
    expect(line(['that it give way'], by('demand'), 'Norland')).toBe('Norland demanded: it give way')
  })

  test('keeps the “that” of a thing, and what was expressed', () => {
    expect(line(['that account'], { type: 'agreement', cueLemma: 'back', cue: 'backed' }, 'Norland')).toBe(
      'Norland backed: that account',
    )
    expect(line(['that figure'], { type: 'denial', cueLemma: 'dispute', cue: 'disputed' }, 'Norland')).toBe(
      'Norland denied: that figure',
    )
    expect(line(['that it was so'], { type: 'statement', cueLemma: 'say', cue: 'said' }, 'Norland')).toBe(
      'Norland said: it was so',
    )
    expect(
      line(['the talks'], { type: 'belief', cueLemma: 'express', cue: 'expressed concern about' }, 'Norland'),
    ).toBe('Norland expressed concern about: the talks')
  })

  test('names whom the act is at where the content opens with him', () => {
    const opened = (content: string, opening: string, type: ClaimType, more = {}) => {
      const start = 'Somebody acted on '.length
      const attribution = {
        source: { start: 0, end: 8 },
        cue: { start: 9, end: 17 },
        content: [{ start, end: start + content.length }],
        type,
        negated: false,
        hedged: false,
        ...more,
      } as unknown as Attribution
      const span = { start, end: start + opening.length }
      return summarise(`Somebody acted on ${content}`, attribution, actor('Norland'), [actor('Sund')], span)
    }
    expect(opened('its neighbour of emptying the sea', 'its neighbour', 'accusation')).toBe(
      'Norland accused Sund of emptying the sea',
    )
    expect(opened('it to return to the table', 'it', 'request')).toBe('Norland asked Sund to return to the table')
    expect(opened('the island not to fish', 'the island', 'demand')).toBe('Norland demanded that Sund not fish')
    expect(opened('it for its patience', 'it', 'praise', { hedged: true })).toBe(
      'Norland reportedly praised Sund for its patience',
    )
    expect(opened('it on Tuesday of lying', 'it', 'accusation')).toBe('Norland accused Sund of lying')
    expect(opened('the two\n  islands of lying', 'the two\n  islands', 'accusation')).toBe(
      'Norland accused Sund of lying',
    )
    expect(opened('it against lying', 'it', 'warning')).toBe('Norland warned Sund against lying')
    expect(opened('the island’s patience', 'the island', 'praise')).toBe('Norland praised Sund: the island’s patience')
    expect(opened('it of lying', 'it', 'accusation', { negated: true })).toBe(
      'Norland did not accuse Sund: it of lying',
    )
  })

  test('does not name a target twice', () => {
    expect(line(['the Council of spying'], { type: 'accusation' }, 'Norland', 'Council')).toBe(
      'Norland accused: the Council of spying',
    )
  })

  test('tells negated and hedged acts', () => {
    expect(line(['sanctions'], { type: 'rejection', negated: true }, 'Norland')).toBe(
      'Norland did not reject: sanctions',
    )
    expect(line(['sanctions'], { type: 'demand', hedged: true }, 'Norland')).toBe(
      'Norland reportedly demanded: sanctions',
    )
  })

  test('lets what was not done go with the name', () => {
    const intention = { type: 'intention', negated: true } as const
    expect(line(['to resign'], { cue: "don't intend", ...intention }, 'Norland')).toBe(
      "Norland doesn't intend: to resign",
    )
    expect(line(['to resign'], { cue: 'have not decided', ...intention }, 'Norland')).toBe(
      'Norland has not decided: to resign',
    )
    expect(line(['to resign'], { cue: '’m not going', ...intention }, 'Norland')).toBe(
      'Norland is not going: to resign',
    )
    expect(line(['to resign'], { cue: 'won’t promise', ...intention }, 'Norland')).toBe(
      'Norland won’t promise: to resign',
    )
  })

  test('begins with a capital', () => {
    expect(line(['to resign'], { type: 'promise' }, 'two ministers')).toBe('Two ministers promised: resign')
  })

  test('drops the preposition that ties a content to a noun', () => {
    const offer = { type: 'proposal', rule: 'noun' } as const
    expect(line(['of a truce'], offer, 'Norland')).toBe('Norland proposed: a truce')
    expect(line(['of course it would go'], { type: 'statement', rule: 'verb-object-or-clause' }, 'Norland')).toBe(
      'Norland said: of course it would go',
    )
  })

  test('tells what was not done in the words of the article', () => {
    const statement = { cue: 'has not ruled out', negated: true } as const
    expect(line(['a strike'], statement, 'Norland', 'Council')).toBe('Norland has not ruled out: a strike')
    const rejection = { type: 'rejection', cue: 'couldn’t accept' } as const
    expect(line(['the terms'], rejection, 'Norland')).toBe('Norland couldn’t accept: the terms')
    expect(line(['theft'], { type: 'accusation', negated: true }, 'No one', 'Council')).toBe(
      'No one accused Council: theft',
    )
  })

  test('does not turn a doubt round, and says who refused to do what', () => {
    const belief = { type: 'belief', cueLemma: 'doubt' } as const
    expect(line(['that it will rain'], belief, 'Norland')).toBe('Norland doubted: it will rain')
    expect(line(['that it will rain'], { ...belief, negated: true }, 'Norland')).toBe(
      'Norland did not doubt: it will rain',
    )
    expect(line(['that it will rain'], { ...belief, cueLemma: 'constructor' }, 'Norland')).toBe(
      'Norland believed: it will rain',
    )
    expect(line(['to name the states'], { type: 'rejection' }, 'Norland')).toBe('Norland refused: to name the states')
  })

  test('tells in the words of the article what its type would tell wrong', () => {
    const agreement = { type: 'agreement', cueLemma: 'defend', cue: 'defended' } as const
    expect(line(['the cuts'], agreement, 'Norland', 'Council')).toBe('Norland defended: the cuts')
    const label = { type: 'criticism', cueLemma: 'call', cue: 'called' } as const
    expect(line(['the answer cowardly'], label, 'Norland', 'Council')).toBe('Norland called: the answer cowardly')
    const call = { type: 'demand', cueLemma: 'call', cue: 'called for' } as const
    expect(line(['a vote'], call, 'Norland', 'Council')).toBe('Norland demanded of Council: a vote')
    const off = { type: 'rejection', cueLemma: 'call', cue: 'called' } as const
    expect(line(['it'], off, 'Norland')).toBe('Norland rejected: it')
    const stood = { type: 'agreement', cueLemma: 'stand', cue: 'stood by' } as const
    expect(line(['its figures'], stood, 'Norland')).toBe('Norland stood by: its figures')
    const doubt = { type: 'question', cueLemma: 'question', cue: 'questioned' } as const
    expect(line(['the estimate'], doubt, 'Norland')).toBe('Norland questioned: the estimate')
  })

  test('leaves out the pronoun of a relative clause', () => {
    const label = { type: 'criticism', cueLemma: 'describe', cue: 'described' } as const
    expect(line(['an offer that', 'as a drop in a bucket'], label, 'Norland')).toBe(
      'Norland described: an offer … as a drop in a bucket',
    )
  })

  test('tells what was only suggested as such', () => {
    const hint = { type: 'statement', cueLemma: 'suggest', cue: 'suggested' } as const
    expect(line(['that the boats broke loose'], hint, 'Norland', 'Council')).toBe(
      'Norland suggested: the boats broke loose',
    )
  })

  test('does not deny a denial that is only said', () => {
    const denial = (cueLemma: string, cue: string) => ({ type: 'denial', cueLemma, cue }) as const
    expect(line(['it was not to blame'], denial('insist', 'has insisted'), 'Norland')).toBe(
      'Norland insisted: it was not to blame',
    )
    expect(line(['it was not to blame'], denial('argue', 'argued'), 'Norland', 'Council')).toBe(
      'Norland contradicted Council: it was not to blame',
    )
    expect(line(['a strike'], { type: 'rejection', cueLemma: 'rule', cue: 'ruled out' }, 'Norland')).toBe(
      'Norland rejected: a strike',
    )
  })

  test('tells what was kept back in the words of the article', () => {
    const kept = { type: 'criticism', cueLemma: 'call', negated: true } as const
    expect(line(['him a liar'], { ...kept, cue: 'stopped short of calling' }, 'Norland')).toBe(
      'Norland stopped short of calling: him a liar',
    )
    expect(line(['the mine'], { ...kept, cueLemma: 'blame', cue: 'refrained from blaming' }, 'Norland')).toBe(
      'Norland refrained from blaming: the mine',
    )
  })

  test('names the source where no speaker is known', () => {
    expect(line(['that'], {}, null)).toBe('Somebody said: that')
    expect(line(['it rained'], { source: null }, null)).toBe('Someone unnamed said: it rained')
  })

  test('lists several targets, and not too many', () => {
    expect(line(['stop'], { type: 'demand' }, 'Norland', 'A', 'B')).toBe('Norland demanded of A and B: stop')
    expect(line(['stop'], { type: 'demand' }, 'Norland', 'V', 'W', 'X', 'Y')).toContain('of V, W, X and others')
  })

  test('joins pieces, cuts long ones at a word and pairs quotation marks', () => {
    expect(line(['“No,”', '“never.”'], {}, 'Norland')).toBe('Norland said: “No,” … “never.”')
    expect(line(['“no'], {}, 'Norland')).toBe('Norland said: “no”')
    expect(line(['never”'], {}, 'Norland')).toBe('Norland said: “never”')
    const long = line([`“${'word '.repeat(100)}end.”`], {}, 'Norland')
    expect(long.length).toBeLessThan(230)
    expect(long).toMatch(/word …”$/)
  })

  test('is short and has paired marks for any content', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 600 }), (content) => {
        const summary = line([`${content}x`], {}, 'Norland')
        expect(summary.length).toBeLessThan(240)
      }),
    )
  })
})
