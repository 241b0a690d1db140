import { wordSet } from './word-list.ts'

/**
 * Verbs for what a bill, a plan or a strike does to the world, and hardly ever for what a body sets out to do: the plan
 * “would *cost* millions”. Lemmas. Written for this project from general knowledge of English.
 */
export const EFFECTS = wordSet(`
affect, aggravate, amount, appear, backfire, become, benefit, boost, burden, cause, chill, come, complicate, constitute,
contain, cost, cripple, damage, deepen, depend, deprive, derail, destabilise, destabilize, destroy, deter, devastate,
discourage, disenfranchise, disrupt, divert, drain, embolden, endanger, entail, erode, expire, exacerbate, expose, fail, fall,
feel, force, fuel, gut, happen, harm, hinder, hit, hobble, hurt, impede, inflame, jeopardise, jeopardize, kill, last, matter,
mean, pose, prolong, prompt, prove, provoke, require, result, risk, ruin, save, seem, serve, spark, spell, stifle, strain,
threaten, tie, trap, trigger, undercut, undermine, undo, vary, violate, weaken, worsen, wreck
`)
