/**
 * Bodies of bodies.ts that speak for their state: what the Pentagon refuses, the United States refuse. Parliaments, courts
 * and central banks speak for themselves. Collected for this project.
 */
export const STATE_ORGANS: ReadonlySet<string> = new Set([
  'Central Intelligence Agency',
  'Defense Department',
  'Department of Homeland Security',
  'Downing Street',
  'Federal Security Service',
  'Foreign Office',
  'GRU',
  'Islamic Revolutionary Guard Corps',
  'Justice Department',
  'National Security Council',
  'Pentagon',
  "People's Liberation Army",
  'State Department',
  'Treasury Department',
  'White House',
])
