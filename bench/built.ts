import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

/**
 * A module of src/ as it is built and runs (`npm run bench` builds first). From its source, tsx gives every function that
 * is made in a loop its name again each time, which the service does not: 4 % of the time of an analysis.
 * @param module its path in src/ without the ending
 */
export async function built<Module>(module: string): Promise<Module> {
  const file = join(import.meta.dirname, '..', 'dist', 'src', `${module}.js`)
  return (await import(pathToFileURL(file).href)) as Module
}
