import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { decodeModel, type Model, ModelError, openModel, type SharedModel } from './format.ts'

/** The package's `models/` folder, whether this file runs from `src/` or compiled from `dist/src/`. */
export function modelsFolder(): string {
  for (let folder = dirname(fileURLToPath(import.meta.url)); ; folder = dirname(folder)) {
    const models = join(folder, 'models')
    if (existsSync(join(folder, 'package.json')) && existsSync(models)) return models
    if (folder === dirname(folder)) throw new ModelError('models/: no such folder above the program')
  }
}

/** Models by name. Sent to another thread, they stay where they are: one copy serves all threads. */
export type Models = ReadonlyMap<string, SharedModel>

const shared = new Map<string, SharedModel>()
const opened = new Map<string, Model>()

/**
 * Reads all models of the package, for threads to adopt. The largest comes first: what reading it took serves for the
 * smaller ones, and the process holds 30 MB less.
 * @throws {ModelError} as `loadModel` does
 */
export function loadAllModels(): Models {
  const folder = modelsFolder()
  const files = readdirSync(folder)
    .filter((file) => file.endsWith('.bin'))
    .map((file) => ({ name: basename(file, '.bin'), size: statSync(join(folder, file)).size }))
  for (const { name } of files.sort((a, b) => b.size - a.size)) loadModel(name)
  return shared
}

/** Takes models that another thread has read. */
export function adoptModels(models: Models): void {
  for (const [name, model] of models) shared.set(name, model)
}

/**
 * Reads `models/<name>.bin` once a process.
 * @throws {ModelError} if it is missing, truncated, damaged or of another version
 */
export function loadModel(name: string): Model {
  let model = opened.get(name)
  if (!model) {
    const known = shared.get(name) ?? readModel(name)
    shared.set(name, known)
    model = openModel(known)
    opened.set(name, model)
  }
  return model
}

function readModel(name: string): SharedModel {
  const file = join(modelsFolder(), `${name}.bin`)
  if (!existsSync(file))
    throw new ModelError(`${file}: no such file; run the command that MODEL_CARD.md names to rebuild it`)
  return decodeModel(readFileSync(file), file)
}
