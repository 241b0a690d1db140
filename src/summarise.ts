import type { Attribution } from './domain/attribution.ts'
import type { ActorRef } from './domain/claim.ts'

/** One line that says who did what to whom: `Russia demanded of NATO: withdraw its forces`. */
export function summarise(
  text: string,
  attribution: Attribution,
  speaker: ActorRef | null,
  targets: readonly ActorRef[],
): string {
  const who = speaker?.name ?? 'It'
  const whom = targets.map(({ name }) => name).join(', ')
  const what = attribution.content.map(({ start, end }) => text.slice(start, end)).join(' … ')
  return `${who} ${text.slice(attribution.cue.start, attribution.cue.end)}${whom && ` (${whom})`}: ${what}`
}
