import { expect, it } from 'vitest'
import { analyse } from '../../../src/analyse.ts'

it.each([
  ['Finland', 'Finnish Foreign Minister Ida Rautio'],
  ['the Nordhav Party', 'Nordhav Party leader Ida Rautio'],
])('we are %s, for which %s speaks, who is no target of it', (whom, who) => {
  const text = `Sweden accused ${whom} of emptying the bay.\n\n“We strongly reject these lies about our boats, and we suggest that Sweden look at its own,” ${who} said in a statement.`
  const ours = analyse({ text }).claims.filter(({ source }) => source?.text.toLowerCase() === 'we')
  expect(ours.length).toBeGreaterThan(0)
  for (const { speaker, targets } of ours) {
    expect(speaker!.name).toBe(whom.replace(/^the /, ''))
    expect(targets.map(({ name }) => name)).toEqual(['Sweden'])
  }
})

it('we are no state for whom a former minister speaks', () => {
  const text =
    '“We call for the count to resume,” said Kofi Adu, a former Ghanaian foreign minister who leads the observers in Nairobi.'
  const ours = analyse({ text }).claims.filter(({ source }) => source?.text.toLowerCase() === 'we')
  expect(ours.map(({ speaker }) => speaker!.name)).toEqual(['Kofi Adu'])
})
