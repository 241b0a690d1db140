/**
 * The arc-eager transitions (Nivre, CL 2008) as numbers. LEFT makes the stack's top a dependent of the buffer's front,
 * RIGHT the front a dependent of the top; both carry a label. The artificial root stands at the end of the buffer
 * (Ballesteros and Nivre, CL 2013).
 */
export const SHIFT = 0
export const REDUCE = 1
const ARCS = 2

/** The transition that makes a LEFT or RIGHT arc with this label. */
export const left = (label: number): number => ARCS + 2 * label
export const right = (label: number): number => ARCS + 2 * label + 1

/** What kind of transition one is, and the label of its arc. */
export const isArc = (transition: number): boolean => transition >= ARCS
export const isLeft = (transition: number): boolean => transition >= ARCS && (transition & 1) === 0
export const labelOf = (transition: number): number => (transition - ARCS) >> 1

/** How many transitions there are over `labels` labels. */
export const transitionCount = (labels: number): number => ARCS + 2 * labels
