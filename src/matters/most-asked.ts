import { allied, isAlliance } from './alliance.ts'

/** How many claims of a dispute ask a side. */
export type Asked = { readonly target: string; readonly count: number }

/**
 * Whom a dispute is with: whom most of its claims ask, members of an alliance and the alliance itself taken together, and
 * the alliance where both are asked as often. Whom the first claim asks, if no other is asked more.
 */
export function mostAsked(asked: readonly Asked[], first: string): string {
  const votes = ({ target }: Asked): number =>
    asked
      .filter((other) => other.target === target || allied(other.target, target))
      .reduce((sum, { count }) => sum + count, 0)
  const own = votes({ target: first, count: 0 })
  const ahead = asked.filter((one) => votes(one) > own)
  const [most] = ahead.toSorted(
    (one, other) =>
      votes(other) - votes(one) ||
      other.count - one.count ||
      Number(isAlliance(other.target)) - Number(isAlliance(one.target)),
  )
  return most?.target ?? first
}
