import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { encodeModel } from '../../src/model/format.ts'
import { modelsFolder } from '../../src/model/load.ts'
import { needSharedFolder } from '../corpus/shared.ts'
import { learn } from './learn.ts'

/** Trains the attribution stage and writes models/attribution.bin. */
export function train(report: (line: string) => void): void {
  const shared = needSharedFolder()
  const { tables, meta } = learn(shared, report)
  const bytes = encodeModel('attribution', meta, Object.values(tables))
  writeFileSync(join(modelsFolder(), 'attribution.bin'), bytes)
  report(`models/attribution.bin: ${(bytes.length / 1e6).toFixed(2)} MB`)
}
