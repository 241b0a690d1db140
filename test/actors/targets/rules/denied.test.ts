import { describe, expect, it } from 'vitest'
import type { Candidate, Place } from '../../../../src/actors/targets/candidates.ts'
import { deniedToAccuser } from '../../../../src/actors/targets/rules/denied.ts'
import { tieActors } from '../../../../src/actors/ties/index.ts'
import { walk } from '../../../../src/actors/walk.ts'
import type { ClaimType } from '../../../../src/domain/claim-type.ts'
import { attributionsIn } from '../../cast-of.ts'

/** Who is denied the last claim of a text, where the speaker of the one before, standing there as told, seemed to be. */
function denied(marked: string, types: readonly ClaimType[], place: Place = 'answered'): string[] {
  const { parsed, attributions } = attributionsIn(marked, types)
  const discourse = walk(parsed, attributions)
  tieActors(discourse)
  const index = attributions.length - 1
  const entity = discourse.speakers[index - 1]!.entity
  const chosen: Candidate[] = [{ entity, place, phrase: -1, ordinal: 0, mentions: 1 }]
  return deniedToAccuser(index, chosen, chosen, discourse).map((one) =>
    discourse.registry.entities[one.entity]!.words.join(' '),
  )
}

const TYPES: readonly ClaimType[] = ['accusation', 'statement', 'denial']
const ACCUSED = '[Eritrea]s [accused]c [Ethiopia of sending troops]x. '

describe('who is denied something', () => {
  it('is who accused the denier, not who spoke last', () => {
    const marked = `${ACCUSED}[Amal Berhe]s [said]c [two villages had burned]x. [Ethiopia]s [denied]c [that troops had moved]x.`
    expect(denied(marked, TYPES)).toEqual(['Eritrea'])
  })
  it('is who accused the one for whom somebody denies it', () => {
    const marked = `${ACCUSED}[Amal Berhe]s [said]c [two villages had burned]x. [Ethiopia’s foreign ministry]s [denied]c [that troops had moved]x.`
    expect(denied(marked, TYPES)).toEqual(['Eritrea'])
  })
  it('is who spoke last where that is of the denier too', () => {
    const marked = `${ACCUSED}[Amal Berhe]s [said]c [Ethiopia had burned two villages]x. [Ethiopia]s [denied]c [that troops had moved]x.`
    expect(denied(marked, TYPES)).toEqual(['Amal Berhe'])
  })
  it('is whom the denial names', () => {
    const marked = `${ACCUSED}[Amal Berhe]s [said]c [two villages had burned]x. [Ethiopia]s [denied]c [what Berhe had said]x.`
    expect(denied(marked, TYPES, 'content')).toEqual(['Amal Berhe'])
  })
})
