import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { decodeModel, type Model, ModelError } from './format.ts'

/** The package's `models/` folder, whether this file runs from `src/` or compiled from `dist/src/`. */
export function modelsFolder(): string {
  for (let folder = dirname(fileURLToPath(import.meta.url)); ; folder = dirname(folder)) {
    const models = join(folder, 'models')
    if (existsSync(join(folder, 'package.json')) && existsSync(models)) return models
    if (folder === dirname(folder)) throw new ModelError('models/: no such folder above the program')
  }
}

/** Models by name. Sent to another thread, they keep their weights where they are: one copy serves all threads. */
export type Models = ReadonlyMap<string, Model>

const loaded = new Map<string, Model>()

/**
 * Reads all models of the package, for threads to adopt.
 * @throws {ModelError} as `loadModel` does
 */
export function loadAllModels(): Models {
  for (const file of readdirSync(modelsFolder())) if (file.endsWith('.bin')) loadModel(basename(file, '.bin'))
  return loaded
}

/** Takes models that another thread has read. */
export function adoptModels(models: Models): void {
  for (const [name, model] of models) loaded.set(name, model)
}

/**
 * Reads `models/<name>.bin` once a process.
 * @throws {ModelError} if it is missing, truncated, damaged or of another version
 */
export function loadModel(name: string): Model {
  let model = loaded.get(name)
  if (!model) {
    const file = join(modelsFolder(), `${name}.bin`)
    if (!existsSync(file))
      throw new ModelError(`${file}: no such file; run the command that MODEL_CARD.md names to rebuild it`)
    model = decodeModel(readFileSync(file), file)
    loaded.set(name, model)
  }
  return model
}
