import { hashesOf } from '../../../model/hash.ts'
import { ADV } from '../../columns/columns.ts'
import { endOf, type Mend, withContent } from '../mend.ts'

const JOINING: ReadonlySet<number> = hashesOf('and but then')

/** “She said [she was confident] *and asked* both capitals to talk”: what the same source does next is none of what it said. */
export const beforeNextAct: Mend = ({ columns: { norm, upos, word, quote } }, claim, { after }) => {
  const { first, last } = claim.content.interval!
  const source = claim.source.interval
  if (!source || source.first > claim.cue.first || first < claim.cue.last) return claim
  for (const other of after) {
    const [from, start] = [other.source.interval, other.cue.first]
    if (from?.first !== source.first || from.last !== source.last || start <= first || start > last) continue
    let joining = start - 1
    while (joining > first && upos[joining] === ADV) joining--
    if (!JOINING.has(norm[joining]!) || quote[joining] !== 0 || endOf(other) < last) continue
    let end = joining - 1
    while (end > first && (!word[end] || JOINING.has(norm[end]!))) end--
    if (end > first) return withContent(claim, { first, last: end })
  }
  return claim
}
