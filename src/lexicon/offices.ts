/**
 * Offices of those who act for a state, singular and lower case, as alternatives to build patterns of. Collected for this project.
 */

/** Whoever governs a state. A state has one of each. */
export const GOVERNING_OFFICES = 'chancellor|emir|king|premier|president|prime minister|queen|sultan|taoiseach'

/** Whom a state sends to others. */
export const ENVOY_OFFICES = 'ambassador|consul|diplomat|envoy'

/** Who speaks for somebody else. */
export const SPOKES_OFFICES = 'spokes(?:man|person|woman)'

/** Offices that only a state has: `Interior Minister`, `deputy prime minister`. */
export const MINISTER = /\b(chancellor|premier|minister)$/i
/** A `Foreign Secretary` is a minister, a party's or a company's secretary is none. */
export const SECRETARY =
  /\b(commerce|defen[cs]e|education|energy|foreign|health|home|interior|labor|transportation|treasury) secretary$/i
/** Before a name only: `the president` may be a club's. */
export const PRESIDENT = /^(vice )?president$/i

/** True for an office that every state has one of, where the words beside it say whose: `president`, `foreign minister`. */
export const isStateOffice = (office: string): boolean =>
  [MINISTER, SECRETARY, PRESIDENT].some((one) => one.test(office))
