import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { README, renderReadme } from '../demo/readme.ts'

test('the README shows the real output, endpoints and configuration (npm run readme mends it)', () => {
  const readme = readFileSync(README, 'utf8')
  expect(readme).toBe(renderReadme(readme))
})
