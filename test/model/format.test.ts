import { describe, expect, test } from 'vitest'
import { decodeModel, encodeModel, ModelError, openModel } from '../../src/model/format.ts'
import { quantise } from '../../src/model/table.ts'

const weights = new Float32Array(1000)
weights[0] = 1.5
weights[1] = 0.2
weights[300] = -7
weights[999] = 400
const bytes = encodeModel('demo', { labels: ['a', 'b'] }, [quantise('w', weights, 0.5, 127)])

describe('a weight file', () => {
  test('gives back what was written', () => {
    const { name, meta, tables } = openModel(decodeModel(bytes, 'demo.bin'))
    expect(name).toBe('demo')
    expect(meta).toEqual({ labels: ['a', 'b'] })
    const { values, scale, slots } = tables.get('w')!
    expect({ scale, slots }).toEqual({ scale: 1, slots: 1000 })
    expect([values[0], values[1], values[300], values[999]]).toEqual([2, 0, -7, 127])
    expect(values.reduce((count, value) => count + (value ? 1 : 0), 0)).toBe(3)
  })

  test('is in memory that threads share, whole', () => {
    const { header, tables } = decodeModel(bytes, 'demo.bin')
    for (const { buffer } of [header, tables.get('w')!.values]) expect(buffer).toBeInstanceOf(SharedArrayBuffer)
    expect(openModel(structuredClone(decodeModel(bytes, 'demo.bin'))).meta).toEqual({ labels: ['a', 'b'] })
  })

  test('is the same bytes for the same model', () => {
    expect(encodeModel('demo', { labels: ['a', 'b'] }, [quantise('w', weights, 0.5, 127)]).equals(bytes)).toBe(true)
  })

  const damaged = Buffer.from(bytes)
  damaged[damaged.length - 3]! ^= 0x55
  const swapped = Buffer.from(bytes)
  swapped[9]! ^= 0xff
  const cases: [string, Buffer, RegExp][] = [
    ['empty', Buffer.alloc(0), /not a weight file/],
    ['something else', Buffer.from('PK\x03\x04 and so on, long enough to be read'), /not a weight file/],
    ['of another version', Buffer.concat([Buffer.from('CWMODEL9'), bytes.subarray(8)]), /CWMODEL9.*reads CWMODEL1/],
    ['cut after the magic', bytes.subarray(0, 8), /truncated/],
    ['cut in the middle', bytes.subarray(0, bytes.length - 5), /truncated/],
    ['damaged', damaged, /damaged|checksum/],
    ['of another checksum', swapped, /checksum/],
  ]
  for (const [what, content, why] of cases) {
    test(`that is ${what} is refused by name`, () => {
      expect(() => decodeModel(content, 'models/demo.bin')).toThrow(ModelError)
      expect(() => decodeModel(content, 'models/demo.bin')).toThrow(why)
      expect(() => decodeModel(content, 'models/demo.bin')).toThrow(/^models\/demo\.bin: .*MODEL_CARD\.md/)
    })
  }
})
