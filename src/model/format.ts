import { createHash } from 'node:crypto'
import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib'
import { readTable, type WeightTable, writeTable } from './table.ts'

/**
 * The weight file format, version 1. All numbers little-endian.
 *
 *     "CWMODEL1"   8 bytes
 *     sha256       32 bytes: of the payload, decompressed
 *     payload      Brotli of
 *       length     u32: bytes of the header
 *       header     JSON: { name, meta, tables: [{ name, slots, scale, count }] }
 *       tables     in order, see table.ts
 */
const MAGIC = 'CWMODEL1'
const PAYLOAD = MAGIC.length + 32

/** Whatever else the model needs to know: label lists, dictionaries, settings, calibration. Plain JSON. */
export type ModelMeta = { readonly [key: string]: unknown }

/** A model as threads share it: the tables and the header, still as bytes, are in shared memory. */
export type SharedModel = {
  readonly name: string
  readonly header: Uint8Array
  readonly tables: ReadonlyMap<string, WeightTable>
}

/** A model as read from its file. */
export type Model = {
  readonly name: string
  /** Parsed whenever it is asked for, and not kept: each part makes its own of it, once. */
  readonly meta: ModelMeta
  readonly tables: ReadonlyMap<string, WeightTable>
}

type Header = {
  readonly name: string
  readonly meta: ModelMeta
  readonly tables: readonly { readonly name: string; slots: number; scale: number; count: number }[]
}

/** Thrown when a weight file is missing, cut short, damaged or of another version; the message says which file and why. */
export class ModelError extends Error {
  override readonly name = 'ModelError'
}

/** Room for the largest model: pieces of the usual 16 KB would be copied together, and their memory torn to shreds. */
const DECODED_AT_ONCE = 1 << 24

const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest()

/** Writes a model in the format above. The same input gives the same bytes. */
export function encodeModel(name: string, meta: ModelMeta, tables: readonly WeightTable[]): Buffer {
  const written = tables.map(writeTable)
  const described = tables.map(({ name, slots, scale }, i) => ({ name, slots, scale, count: written[i]!.count }))
  const header = Buffer.from(JSON.stringify({ name, meta, tables: described } satisfies Header))
  const length = Buffer.alloc(4)
  length.writeUInt32LE(header.length)
  const payload = Buffer.concat([length, header, ...written.map(({ bytes }) => bytes)])
  const packed = brotliCompressSync(payload, {
    params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_LGWIN]: 24 },
  })
  return Buffer.concat([Buffer.from(MAGIC), sha256(payload), packed])
}

/**
 * Reads a model in the format above.
 * @param file what to call the bytes in an error
 * @throws {ModelError} if they are not a whole, undamaged model of this version
 */
export function decodeModel(bytes: Buffer, file: string): SharedModel {
  const fail = (why: string): never => {
    throw new ModelError(`${file}: ${why}; run the command that MODEL_CARD.md names to rebuild it`)
  }
  const magic = bytes.subarray(0, MAGIC.length).toString('latin1')
  if (magic !== MAGIC)
    fail(magic.startsWith('CWMODEL') ? `format ${magic}, but this version reads ${MAGIC}` : 'not a weight file')
  let payload: Buffer
  try {
    payload = brotliDecompressSync(bytes.subarray(PAYLOAD), { chunkSize: DECODED_AT_ONCE })
  } catch {
    return fail('truncated or damaged')
  }
  if (!sha256(payload).equals(bytes.subarray(MAGIC.length, PAYLOAD))) fail('checksum does not match')
  let at = 4 + payload.readUInt32LE(0)
  const header = new Uint8Array(new SharedArrayBuffer(at - 4))
  header.set(payload.subarray(4, at))
  const { name, tables: described } = parseHeader(header)
  const tables = new Map<string, WeightTable>()
  for (const { name, slots, scale, count } of described) {
    const { values, end } = readTable(payload, at, slots, count)
    tables.set(name, { name, slots, scale, values })
    at = end
  }
  return { name, header, tables }
}

/** A shared model, ready for use in this thread. */
export function openModel({ name, header, tables }: SharedModel): Model {
  return {
    name,
    tables,
    get meta() {
      return parseHeader(header).meta
    },
  }
}

const parseHeader = (header: Uint8Array) => JSON.parse(Buffer.from(header).toString('utf8')) as Header
