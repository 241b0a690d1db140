import { expect, it } from 'vitest'
import { castOf } from '../../cast-of.ts'

const targetsOf = (marked: string) => castOf(marked, ['criticism']).names[0]!.slice(1)

it.each([
  '[Critics of the governor]s [say]c [the floods were ignored]x.',
  '[The governor’s critics]s [call]c [the plan a gimmick]x.',
  '[Detractors of the governor]s [said]c [that nothing was done]x.',
])('are those whose critics speak: %s', (marked) => {
  expect(targetsOf(marked)).toEqual(['governor'])
})

it('are those whom the critics name', () => {
  expect(targetsOf('[The governor’s critics]s [denounced]c [Tom Wolf’s party]x.')).not.toContain('governor')
})
