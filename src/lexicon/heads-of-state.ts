import { wordSet } from './word-list.ts'

/** ISO codes of states, lower case, that have no prime minister, as their president governs. Collected for this project. */
export const WITHOUT_PRIME_MINISTER = wordSet(
  'ao, ar, bo, br, cl, co, cr, cy, do, ec, gh, gt, hn, id, ke, mw, mx, ng, ni, pa, ph, py, sv, us, uy, ve, za, zm',
)

/** Those that have no president, as a monarch reigns. */
export const WITHOUT_PRESIDENT = wordSet(
  'au, be, bh, ca, dk, es, gb, jo, jp, kw, lu, ma, my, nl, no, nz, om, qa, sa, se, th',
)
