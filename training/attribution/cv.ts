import { relationScores } from '../../src/attribution/relation.ts'
import { attributionModel } from '../../src/attribution/weights.ts'
import { readRelations } from '../corpus/polnear.ts'
import { sharedFolder } from '../corpus/shared.ts'
import { prepare } from './articles.ts'
import { heldOut } from './cross-validation.ts'
import { learn } from './learn.ts'
import { tally } from './operating-point.ts'

const t0 = Date.now()
const shared = sharedFolder()!
const { tables, meta, scored } = learn(
  shared,
  (line) => (/fold|all art/.test(line) ? 0 : console.log(((Date.now() - t0) / 1000).toFixed(0), line)),
  Number(process.argv[2] ?? 840),
)
const model = attributionModel({ name: '', meta, tables: new Map(Object.entries(tables)) } as never)
console.log(
  'nonzero',
  Object.entries(tables)
    .map(([k, t]) => `${k} ${t.values.reduce((n: number, v: number) => n + Number(v !== 0), 0)}`)
    .join(' '),
)
const dev = readRelations(`${shared}/corpora/polnear/dev.jsonl`).map(prepare)
const t1 = process.cpuUsage()
const devScored = dev.map((article) => {
  const h = heldOut(article, model)
  return { ...h, scores: relationScores(article.reading, h.proposals, model.relation) }
})
const cpu = process.cpuUsage(t1)
console.log('us/token', (cpu.user + cpu.system) / dev.reduce((n, a) => n + a.reading.columns.size, 0))
for (const [name, all] of [
  ['CV', scored],
  ['dev', devScored],
] as const)
  for (const threshold of [0.26, 0.3, 0.34, 0.38, 0.42, 0.46, 0.5, 0.6, 0.7]) {
    const r = tally(all, { ...meta, threshold, nestedThreshold: Math.max(threshold, 0.5) })
    const f = (x: { precision: number; recall: number; f1: number }) =>
      `${x.precision.toFixed(1)}/${x.recall.toFixed(1)}/${x.f1.toFixed(2)}`
    console.log(name, threshold, 'cue', f(r.cue), 'rel', f(r.relation), 'srcX', r.sourceExact, 'conX', r.contentExact)
  }
