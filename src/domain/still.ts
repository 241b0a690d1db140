import { Failure } from './failure.ts'

/** Whether something is still as a client knows it, who would not change what others have changed since. */
export type Still<T> = (now: T) => boolean

/** @throws {Failure} `precondition-failed` where it is not */
export function needStill<T>(still: Still<T> | undefined, now: T): void {
  if (still && !still(now))
    throw new Failure(
      'precondition-failed',
      'It is not what If-Match names any more. GET it again and look what changed.',
    )
}
