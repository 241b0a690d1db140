/**
 * A sparse array of int8. In a file it is `count` gaps as LEB128 varints, then `count` int8 values: the gap before an
 * entry is its distance from the previous entry's slot (the first counts from -1). A weight is value × scale.
 */
export type WeightTable = {
  readonly name: string
  readonly slots: number
  readonly scale: number
  readonly values: Int8Array
}

/** The bytes of a table and the number of its entries that are not zero. */
export function writeTable({ slots, values }: WeightTable): { bytes: Uint8Array; count: number } {
  let count = 0
  for (let slot = 0; slot < slots; slot++) if (values[slot]) count++
  const bytes = new Uint8Array(count * 6)
  let at = 0
  let previous = -1
  for (let slot = 0; slot < slots; slot++) {
    if (!values[slot]) continue
    let gap = slot - previous
    previous = slot
    while (gap > 127) {
      bytes[at++] = (gap & 127) | 128
      gap >>>= 7
    }
    bytes[at++] = gap
  }
  for (let slot = 0; slot < slots; slot++) if (values[slot]) bytes[at++] = values[slot]! & 255
  return { bytes: bytes.subarray(0, at), count }
}

/** Reads a table that starts at byte `at`, into memory that threads can share; `end` is the byte after it. */
export function readTable(bytes: Uint8Array, at: number, slots: number, count: number) {
  const values = new Int8Array(new SharedArrayBuffer(slots))
  const start = afterVarints(bytes, at, count)
  let slot = -1
  let from = at
  for (let i = 0; i < count; i++) {
    let gap = 0
    for (let shift = 0; ; shift += 7) {
      const byte = bytes[from++]!
      gap |= (byte & 127) << shift
      if (byte < 128) break
    }
    slot += gap
    values[slot] = (bytes[start + i]! << 24) >> 24
  }
  return { values, end: start + count }
}

function afterVarints(bytes: Uint8Array, at: number, count: number): number {
  let end = at
  for (let left = count; left > 0; end++) if (bytes[end]! < 128) left--
  return end
}

/**
 * Rounds weights to int8.
 * @param theta weights of smaller magnitude become 0
 * @param clip the magnitude that ±127 stands for; larger ones are cut to it
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
