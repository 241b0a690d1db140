import { createHash } from 'node:crypto'

/**
 * Ids are content-derived (in the manner of git's objects), so that analysing an article again gives the same ids and
 * posting it twice cannot double it. 100 bits of SHA-256 in Crockford's base 32: 20 characters, safe in a URL.
 */
const ALPHABET = '0123456789abcdefghjkmnpqrstvwxyz'

function digest(parts: readonly string[]): string {
  const told = parts.map((part) => `${Buffer.byteLength(part)}:${part}`).join('')
  const bytes = createHash('sha256').update(told).digest()
  let id = ''
  let bits = 0
  let value = 0
  for (let i = 0; id.length < 20; i++) {
    value = (value << 8) | bytes[i]!
    bits += 8
    while (bits >= 5 && id.length < 20) {
      id += ALPHABET[(value >>> (bits - 5)) & 31]
      bits -= 5
    }
    value &= (1 << bits) - 1
  }
  return id
}

/** The id of an article: the same text with the same url (or publisher, where no url is given) is the same article. */
export function articleId(article: { text: string; url?: string | undefined; publisher?: string | undefined }): string {
  return `art_${digest([article.text, article.url ?? article.publisher ?? ''])}`
}

/** The id of a claim: from its article, the cue's start and the content's start, so that it survives re-analysis. */
export function claimId(article: string, cueStart: number, contentStart: number): string {
  return `clm_${digest([article, String(cueStart), String(contentStart)])}`
}

/** The id of the group to which a side takes its claims from another side's, when both are told apart. */
export function groupId(party: string, from: string): string {
  return `grp_${digest([party, from])}`
}

/** The id of an actor as first seen: from its kind and what it is known by. The registry may tie several to one. */
export function actorId(kind: string, key: string): string {
  return `act_${digest([kind, key])}`
}
