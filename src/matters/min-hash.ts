/** Bands of three hashes each: sets that share 60 % of their words meet in a band in six cases of seven, 80 % nearly always. */
const BANDS = 8
const ROWS = 3

/**
 * Where to look for near-identical sets of words: locality-sensitive hashing of their MinHash signature (Broder 1997).
 * Sets of one `owner` that are alike share a band; unlike ones hardly ever do. Empty sets have no bands.
 */
export function bandsOf(owner: string, words: readonly string[]): number[] {
  if (words.length === 0) return []
  const hashes = words.map((word) => hash(word, 0))
  return Array.from({ length: BANDS }, (_, band) => {
    let key = hash(owner, band)
    for (let row = 0; row < ROWS; row++) key = mix(key ^ smallest(hashes, band * ROWS + row))
    // The band's number in the high bits keeps bands apart; 35 bits fit a double without loss.
    return band * 2 ** 32 + (key >>> 0)
  })
}

function smallest(hashes: readonly number[], seed: number): number {
  let least = 2 ** 32
  for (const each of hashes) least = Math.min(least, mix(each ^ Math.imul(seed + 1, 0x9e3779b1)) >>> 0)
  return least
}

/** FNV-1a. */
function hash(text: string, seed: number): number {
  let value = 0x811c9dc5 ^ seed
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193)
  return mix(value)
}

/** The finalizer of MurmurHash3. */
function mix(value: number): number {
  let bits = value
  bits = Math.imul(bits ^ (bits >>> 16), 0x85ebca6b)
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35)
  return bits ^ (bits >>> 16)
}
