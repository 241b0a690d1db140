import { afterEach, expect, test, vi } from 'vitest'
import { RateWindows } from '../../src/http/rate-windows.ts'

afterEach(() => {
  vi.useRealTimers()
})

test('a window ends after its time, also where the clock is put back, and each client has its own', () => {
  vi.useFakeTimers({ toFake: ['Date', 'performance'] })
  const windows = new RateWindows()
  const count = (client: string) => {
    let counted: unknown
    windows.incr(client, (_error, result) => (counted = [result!.current, result!.ttl]), 60_000)
    return counted
  }
  expect([count('one'), count('one'), count('other')]).toEqual([
    [1, 60_000],
    [2, 60_000],
    [1, 60_000],
  ])
  vi.setSystemTime(Date.now() - 86_400_000)
  vi.advanceTimersByTime(59_999)
  expect(count('one')).toEqual([3, 1])
  vi.advanceTimersByTime(1)
  expect(count('one')).toEqual([1, 60_000])
})
