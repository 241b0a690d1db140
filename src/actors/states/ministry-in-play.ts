import type { Discourse } from '../discourse.ts'
import { entityAt, type Registry } from '../entity.ts'
import type { Phrases } from '../phrases/index.ts'

/** Bodies that every state has one of. */
const ORGAN = /^(army|government|military|ministry|navy)$/

/**
 * Gives those who have their office at a ministry that no country's name stands before the country of the state in play: `the Foreign
 * Ministry's spokesperson Grace Mulenga`, of a report from Lusaka, is Zambia's, and another than the Malawian ministry's.
 */
export function placeThoseOfMinistries({ list }: Phrases, registry: Registry, stateAt: Discourse['stateAt']): void {
  list.forEach((phrase, at) => {
    const organ = list[phrase.possessor ?? -1]
    if (phrase.form !== 'name' || !organ || !ORGAN.test(organ.lemma) || organ.possessor !== null) return
    const holder = entityAt(registry, at)
    if (holder?.kind === 'person') holder.country ??= organ.country ?? stateAt(phrase.possessor!)?.country ?? null
  })
}
