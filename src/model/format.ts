import { createHash } from 'node:crypto'
import { deflateRawSync, inflateRawSync } from 'node:zlib'

/**
 * The weight file format, version 1. All numbers little-endian.
 *
 *     "CWMODEL1"   8 bytes
 *     length       u32: bytes of the header
 *     header       JSON: { name, sha256 (of the payload, inflated), meta, tables: [{ name, slots, scale, count }] }
 *     payload      raw deflate of, for each table in order: `count` gaps as LEB128 varints, then `count` int8 values
 *
 * A table is a sparse array of int8: the gap before an entry is the distance from the previous entry's slot (the first
 * counts from -1). A weight is value × scale.
 */
export const MAGIC = 'CWMODEL1'

export type WeightTable = {
  readonly name: string
  /** Number of slots; a power of two where slots are found by hashing. */
  readonly slots: number
  readonly scale: number
  readonly values: Int8Array
}

/** Whatever else the model needs to know: label lists, settings, versions, calibration. Plain JSON. */
export type ModelMeta = { readonly [key: string]: unknown }

export type Model = {
  readonly name: string
  readonly meta: ModelMeta
  readonly tables: ReadonlyMap<string, WeightTable>
}

/** Thrown when a weight file is missing, cut short, damaged or of another version; the message says which file and why. */
export class ModelError extends Error {
  override readonly name = 'ModelError'
}

/** Writes a model in the format above. The same input gives the same bytes. */
export function encodeModel(name: string, meta: ModelMeta, tables: readonly WeightTable[]): Buffer {
  const bytes: number[] = []
  const described = tables.map((table) => {
    const used: number[] = []
    for (let slot = 0; slot < table.slots; slot++) if (table.values[slot]) used.push(slot)
    let previous = -1
    for (const slot of used) {
      let gap = slot - previous
      previous = slot
      while (gap > 127) {
        bytes.push((gap & 127) | 128)
        gap >>>= 7
      }
      bytes.push(gap)
    }
    for (const slot of used) bytes.push(table.values[slot]! & 255)
    return { name: table.name, slots: table.slots, scale: table.scale, count: used.length }
  })
  const payload = Uint8Array.from(bytes)
  const sha256 = createHash('sha256').update(payload).digest('hex')
  const header = Buffer.from(JSON.stringify({ name, sha256, meta, tables: described }))
  const length = Buffer.alloc(4)
  length.writeUInt32LE(header.length)
  return Buffer.concat([Buffer.from(MAGIC), length, header, deflateRawSync(payload, { level: 9 })])
}

/**
 * Reads a model in the format above.
 * @param file what to call the bytes in an error
 * @throws {ModelError} if they are not a whole, undamaged model of this version
 */
export function decodeModel(bytes: Buffer, file: string): Model {
  const fail = (why: string): never => {
    throw new ModelError(`${file}: ${why}; run the command that MODEL_CARD.md names to rebuild it`)
  }
  const magic = bytes.subarray(0, 8).toString('latin1')
  if (magic !== MAGIC)
    fail(magic.startsWith('CWMODEL') ? `format ${magic}, but this version reads ${MAGIC}` : 'not a weight file')
  if (bytes.length < 12) fail('truncated')
  const start = 12 + bytes.readUInt32LE(8)
  if (bytes.length < start) fail('truncated')
  let header: {
    name: string
    sha256: string
    meta: ModelMeta
    tables: { name: string; slots: number; scale: number; count: number }[]
  }
  let payload: Buffer
  try {
    header = JSON.parse(bytes.subarray(12, start).toString('utf8'))
    payload = inflateRawSync(bytes.subarray(start))
  } catch {
    return fail('truncated or damaged')
  }
  if (createHash('sha256').update(payload).digest('hex') !== header.sha256) fail('checksum does not match')
  const tables = new Map<string, WeightTable>()
  let at = 0
  for (const { name, slots, scale, count } of header.tables) {
    const values = new Int8Array(slots)
    const used = new Int32Array(count)
    let slot = -1
    for (let i = 0; i < count; i++) {
      let gap = 0
      for (let shift = 0; ; shift += 7) {
        const byte = payload[at++]!
        gap |= (byte & 127) << shift
        if (byte < 128) break
      }
      slot += gap
      used[i] = slot
    }
    for (let i = 0; i < count; i++) values[used[i]!] = (payload[at++]! << 24) >> 24
    tables.set(name, { name, slots, scale, values })
  }
  return { name: header.name, meta: header.meta, tables }
}

/**
 * Rounds weights to int8.
 * @param theta weights of smaller magnitude become 0 @param clip the magnitude that ±127 stands for; larger ones are cut to it
 */
export function quantise(name: string, weights: Float32Array | Float64Array, theta: number, clip: number): WeightTable {
  const scale = clip / 127
  const values = new Int8Array(weights.length)
  for (let i = 0; i < weights.length; i++) {
    const weight = weights[i]!
    if (Math.abs(weight) >= theta) values[i] = Math.round(Math.max(-clip, Math.min(clip, weight)) / scale)
  }
  return { name, slots: weights.length, scale, values }
}
