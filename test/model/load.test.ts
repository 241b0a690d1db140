import { expect, test } from 'vitest'
import { ModelError } from '../../src/model/format.ts'
import { loadModel } from '../../src/model/load.ts'

test('a missing weight file is named', () => {
  expect(() => loadModel('no-such-part')).toThrow(ModelError)
  expect(() => loadModel('no-such-part')).toThrow(/models.no-such-part\.bin: no such file/)
})
