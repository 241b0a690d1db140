import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The package's folder, whether this file runs from `src/` or compiled from `dist/src/`. */
export function packageFolder(): string {
  let folder = dirname(fileURLToPath(import.meta.url))
  while (!existsSync(join(folder, 'package.json'))) folder = dirname(folder)
  return folder
}

/** The package's version, as package.json has it. */
export const VERSION: string = JSON.parse(readFileSync(join(packageFolder(), 'package.json'), 'utf8')).version
