import { expect, test } from 'vitest'
import { typeContext } from '../../../src/attribution/type/context.ts'
import { neighboursOf } from '../../../src/attribution/type/neighbours.ts'
import { marked } from './claims.ts'

const context = (markup: string) => {
  const { parsed, spans } = marked(markup)
  return typeContext(parsed, spans)
}

test('the neighbours of a claim are told by their cues, and whether they have its source', () => {
  const [first, second] = neighboursOf([
    context('[s Ola Berg] [c rejected] [k the offer].'),
    context('[s Berg] [c said] [k it was late].'),
  ])
  expect(first!.place).toBe('first')
  expect(first!.beside).toContainEqual({ offset: 1, act: 'neutral', sameSource: true })
  expect(first!.beside).toContainEqual({ offset: -1, act: 'none', sameSource: false })
  expect(second!.beside).toContainEqual({ offset: -1, act: 'rejection', sameSource: true })
  expect(second!.article).toEqual([{ act: 'rejection', often: true }])
})

test('an article without claims has no neighbours', () => expect(neighboursOf([])).toEqual([]))
