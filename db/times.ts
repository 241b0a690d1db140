import { endOf, moment } from '../src/domain/moment.ts'

/** The first and the last second (Unix ms) of what `from` and `to` mean, null where one is not given: articles have whole seconds. */
export function timesBetween({ from, to }: { from?: string | undefined; to?: string | undefined }) {
  const last = to === undefined ? null : endOf(to)
  return [from === undefined ? null : moment(from), last === null ? null : Math.floor(last / 1000) * 1000] as const
}

/** A moment (Unix ms) as answers have it, ISO 8601 in UTC. */
export function iso(at: number): string {
  return new Date(at).toISOString()
}
