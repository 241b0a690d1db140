import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, statSync } from 'node:fs'

const WORKER = 'dist/src/analysis-worker.js'
const SOURCES = ['src', 'routes', 'db', 'openapi']

/** Node 20 loads no TypeScript in worker threads: the tests' pool runs the built worker, built anew where it is stale. */
export default function buildOnce(): void {
  const files = SOURCES.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => `${folder}/${file}`),
  )
  const newest = Math.max(...files.map((file) => statSync(file).mtimeMs))
  if (existsSync(WORKER) && statSync(WORKER).mtimeMs >= newest) return
  execFileSync(process.execPath, ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json'], { stdio: 'inherit' })
}
