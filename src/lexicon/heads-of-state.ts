import { wordSet } from './word-list.ts'

/** ISO codes of states, lower case, that have no prime minister, as their president governs. Collected for this project. */
export const WITHOUT_PRIME_MINISTER = wordSet(
  'ao, ar, bo, br, cl, co, cr, cy, do, ec, gh, gt, hn, id, ke, mw, mx, ng, ni, pa, ph, py, sv, us, uy, ve, za, zm',
)

/** Those with a chancellor, who governs them or has their treasury. */
export const WITH_CHANCELLOR = wordSet('at, ch, de, gb')

/** Those over which a monarch reigns, and which have no president. */
export const MONARCHIES = wordSet(
  'au, be, bh, bn, bt, ca, dk, es, gb, jo, jp, kh, kw, ls, lu, ma, my, nl, no, nz, om, qa, sa, se, sz, th, to',
)
