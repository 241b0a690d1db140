import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import nlp from 'compromise'
import { readPolnear } from '../training/corpus/polnear.ts'
import { sharedFolder } from '../training/corpus/shared.ts'
import { built } from './built.ts'
import { processorTime } from './processor-time.ts'

const { analyse } = await built<typeof import('../src/analyse.ts')>('analyse')
const { readArticle } = await built<typeof import('../src/article/index.ts')>('article/index')
const { tokenize } = await built<typeof import('../src/tokens/index.ts')>('tokens/index')
const { tag } = await built<typeof import('../src/tags/index.ts')>('tags/index')
const { parse } = await built<typeof import('../src/syntax/index.ts')>('syntax/index')
const { attribute } = await built<typeof import('../src/attribution/index.ts')>('attribution/index')
const { resolveActors } = await built<typeof import('../src/actors/index.ts')>('actors/index')
const { linkResponses } = await built<typeof import('../src/responses/index.ts')>('responses/index')
const { assembleClaims } = await built<typeof import('../src/assemble.ts')>('assemble')
const { PIPELINE_VERSION } = await built<typeof import('../src/pipeline-version.ts')>('pipeline-version')

const ROUNDS = 7
/** Rounds before, until the engine has compiled what runs often: a service reads for days. */
const WARM_UP = 4

/** The dev articles of PolNeAR where they are at hand, else the pages that the project's tests were written with. */
function texts(): string[] {
  const shared = sharedFolder()
  if (shared) return readPolnear(shared, 'dev').map(({ text }) => text)
  const folder = join(import.meta.dirname, '..', 'test', 'article', 'pages')
  return readdirSync(folder).map((name) => readFileSync(join(folder, name), 'utf8').replace(/^[\w+-]+ *\| /gm, ''))
}

function cpu(run: () => unknown): number {
  const before = processorTime()
  run()
  return processorTime() - before
}

const median = (values: readonly number[]) => values.toSorted((a, b) => a - b)[values.length >> 1]!

function stages(text: string, times: Record<string, number>): void {
  const timed = <T>(name: string, run: () => T): T => {
    const before = processorTime()
    const result = run()
    times[name] = (times[name] ?? 0) + processorTime() - before
    return result
  }
  const article = timed('article', () => readArticle({ text }))
  const sentences = timed('tokens', () => tokenize(article))
  const tagged = timed('tags', () => tag(sentences))
  const parsed = timed('syntax', () => parse(text, tagged))
  const attributions = timed('attribution', () => attribute(parsed))
  const cast = timed('actors', () => resolveActors(parsed, attributions, {}))
  const responses = timed('responses', () => linkResponses(parsed, attributions, cast))
  timed('claims', () => assembleClaims({ article, parsed, attributions, cast, responses, version: PIPELINE_VERSION }))
}

/**
 * Times the whole analysis against `nlp(text)`, compromise with its default, on the same texts in the same run, by CPU
 * time, and says where the time goes.
 */
export function bench(): void {
  const articles = texts()
  const words = articles.reduce((sum, text) => sum + text.split(/\s+/).length, 0)
  const ours: number[] = []
  const theirs: number[] = []
  const times: Record<string, number> = {}
  for (let round = 0; round < WARM_UP + ROUNDS; round++) {
    // Article by article, as what else the machine does slows both in the same second: by whole rounds the ratio varied by a quarter.
    let [own, peer] = [0, 0]
    for (const text of articles) {
      own += cpu(() => analyse({ text }))
      peer += cpu(() => nlp(text).found)
    }
    if (round < WARM_UP) continue
    ours.push(own)
    theirs.push(peer)
    for (const text of articles) stages(text, times)
  }
  const [own, peer] = [median(ours), median(theirs)]
  const ratios = ours.map((ms, round) => ms / theirs[round]!)
  const perSecond = (ms: number) => Math.round(words / (ms / 1000))
  const total = Object.values(times).reduce((sum, ms) => sum + ms, 0)
  console.log(`${articles.length} articles, ${words} words, median of ${ROUNDS} rounds, CPU time`)
  console.log(`analyse          ${own.toFixed(0)} ms, ${perSecond(own)} words/s`)
  console.log(`compromise nlp() ${peer.toFixed(0)} ms, ${perSecond(peer)} words/s`)
  console.log(
    `ratio            ${median(ratios).toFixed(2)} (${Math.min(...ratios).toFixed(2)} to ${Math.max(...ratios).toFixed(2)})`,
  )
  for (const [stage, ms] of Object.entries(times)) {
    console.log(
      `  ${stage.padEnd(12)} ${((ms / total) * 100).toFixed(1).padStart(5)} %  ${perSecond(ms / ROUNDS)} words/s`,
    )
  }
  console.log(`memory           ${Math.round(process.memoryUsage().rss / 1e6)} MB resident, one process`)
}
