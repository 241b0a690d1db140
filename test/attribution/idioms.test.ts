import { describe, expect, test } from 'vitest'
import { read } from './read.ts'

describe('a fixed phrase takes a position', () => {
  test.each([
    ['The governor tore into the council over its budget.', 'tore into', 'criticism'],
    ['Norland lodged a formal protest with its neighbour over the visit.', 'lodged a formal protest with', 'criticism'],
    ['The prime minister paid tribute to the late king.', 'paid tribute to', 'praise'],
    ['The president issued an ultimatum to the rebels.', 'issued an ultimatum to', 'demand'],
    ['The senator lit into the chairman.', 'lit into', 'criticism'],
    ['The prime minister poured fresh scorn on the plan.', 'poured fresh scorn on', 'criticism'],
    ['The senator came out against the treaty on Tuesday.', 'came out against', 'rejection'],
    ['The senator came out strongly in favor of the treaty.', 'came out strongly in favor of', 'agreement'],
    ['The lawmaker went back on his promise to vote for the bill.', 'went back on', 'rejection'],
    ['The council voted for the plan and then went back on it.', 'went back on', 'rejection'],
    ['The party backed away from its pledge to cut taxes.', 'backed away from', 'rejection'],
    ['House Republicans balked Tuesday at a deal to fund the agency.', 'balked Tuesday at', 'rejection'],
    [
      'The minister backed away on Thursday from a pledge to fine the firm.',
      'backed away on Thursday from',
      'rejection',
    ],
    ['The council signed off on the deal on Monday.', 'signed off on', 'agreement'],
    ['The minister walked back the remark.', 'walked back', 'rejection'],
    ['The court ruled unanimously in favor of the union.', 'ruled unanimously in favor of', 'agreement'],
    ['The minister came to the defense of the general.', 'came to the defense of', 'agreement'],
    ['The mayor turned a deaf ear to the residents’ pleas.', 'turned a deaf ear to', 'rejection'],
    ['The club offered an apology to the fans.', 'offered an apology to', 'confirmation'],
    ['The court threw out the lawsuit.', 'threw out', 'rejection'],
    ['The mayor pointed the finger at the contractor.', 'pointed the finger at', 'accusation'],
    ['The chairman moved to adjourn the hearing.', 'moved', 'proposal'],
    ['The two pleaded guilty to smuggling.', 'pleaded guilty to', 'confirmation'],
    ['Holm pleaded not guilty to the charges.', 'pleaded not guilty to', 'denial'],
  ])('%s', (sentence, cue, type) => {
    expect(read(sentence)).toContainEqual(expect.objectContaining({ cue, type }))
  })

  test.each([
    'The children walked back home before dark.',
    'The tenants threw out the old chairs.',
    'The family moved to a table by the window.',
    'The chairman, whom he lit into at a debate, left early.',
  ])('but not where it is meant as it stands: %s', (sentence) => expect(read(sentence)).toEqual([]))
})

test('the day is no part of what a position is taken on', () => {
  expect(read('The council signed off on the deal on Monday.')[0]!.content).toEqual(['the deal'])
})

test('what was not signed off on is negated, or rejected', () => {
  const [claim] = read('The board did not sign off on the deal.')
  expect(claim!.type === 'rejection' || claim!.negated).toBe(true)
})
