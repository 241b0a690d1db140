import { expect, it } from 'vitest'
import { analyse } from '../../../../src/analyse.ts'

const targetsOf = (text: string) => analyse({ text }).claims.map(({ targets }) => targets.map(({ name }) => name))

it('who joins in is no target, nor are those whom he joins', () => {
  const text = "European leaders condemned the vote, with France's president, Paul Morel, describing it as a farce."
  expect(targetsOf(text)).toEqual([[], []])
})

it('but whom the claim itself names is', () => {
  const text = 'European leaders condemned Norway, with Paul Morel accusing Norway of lying about the vote.'
  expect(targetsOf(text)).toEqual([['Norway'], ['Norway']])
})
