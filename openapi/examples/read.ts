import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { packageFolder } from '../../src/version.ts'
import type { Exchange } from './record.ts'

/** The examples as last recorded by `npm run openapi -- --record`. */
export function readExamples(): Exchange[] {
  const file = join(packageFolder(), 'openapi', 'examples.json')
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : []
}
