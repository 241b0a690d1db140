import { expect, test } from 'vitest'
import { analyse } from '../../src/analyse.ts'

test.each([
  ['Nguyen Thi Hoa', 'Nguyen Thi Hoa'],
  ['Sheikh Hasina', 'Hasina'],
])('a family’s name that comes first says nothing of who is he or she: %s', (name, called) => {
  const { claims } = analyse({ text: `“It is over,” said ${name}, a lawyer. She added that she doubted it.` })
  expect(claims[1]!.speaker!.name).toBe(called)
})

test('a town that is named after a sheikh is nobody', () => {
  const { actors } = analyse({
    text: 'In the delta town of Kafr el-Sheikh, Mahmoud Salama, 54, said his fields had shrunk.',
  })
  expect(actors).toMatchObject([{ name: 'Mahmoud Salama', roles: [] }])
})
