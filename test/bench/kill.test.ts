import { expect, test } from 'vitest'
import { killDuringIngest } from '../../bench/kill.ts'

// `npm run bench -- kill` does the same with 500 articles and twenty kills.
test('a process killed while it stores articles loses none that it acknowledged, doubles none, breaks nothing', async () => {
  expect(await killDuringIngest(12, 1)).toEqual({
    kills: 1,
    acknowledged: 12,
    stored: 12,
    lost: 0,
    doubled: 0,
    faults: [],
  })
}, 120_000)
