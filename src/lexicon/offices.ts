/**
 * Offices of those who act for a state, singular and lower case, as alternatives to build patterns of. Collected for this project.
 */

/** Whoever governs a state. A state has one of each. */
export const GOVERNING_OFFICES = 'chancellor|emir|king|premier|president|prime minister|queen|sultan|taoiseach'

/** Whom a state sends to others. */
export const ENVOY_OFFICES = 'ambassador|consul|diplomat|envoy'

/** Who speaks for somebody else. */
export const SPOKES_OFFICES = 'spokes(?:man|person|woman)'
