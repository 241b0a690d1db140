import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { encodeModel } from '../../src/model/format.ts'
import { modelsFolder } from '../../src/model/load.ts'
import { sharedFolder } from '../corpus/shared.ts'
import { learn } from './learn.ts'

/** Trains the attribution stage and writes models/attribution.bin. */
export function train(report: (line: string) => void): void {
  const shared = sharedFolder()
  if (!shared) throw new Error('the corpora are not here: put the shared folder beside the repository')
  const { tables, meta } = learn(shared, report)
  const bytes = encodeModel('attribution', meta, Object.values(tables))
  writeFileSync(join(modelsFolder(), 'attribution.bin'), bytes)
  report(`models/attribution.bin: ${(bytes.length / 1e6).toFixed(2)} MB`)
}
