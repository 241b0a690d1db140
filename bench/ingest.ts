import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openStore } from '../db/store.ts'
import { analyse } from '../src/analyse.ts'
import { createService } from '../src/service.ts'
import { generateArticle } from './articles.ts'
import { processorTime } from './processor-time.ts'

const ARTICLES = 2000
const PART = 100

/**
 * Posts 2,000 articles one after another and says whether the cost of one stays flat: processor time of the last hundred
 * against that of the first hundred after a hundred to warm up, for storing alone and with the analysis.
 */
export async function bench(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'claimwire-bench-'))
  const store = await openStore(`sqlite:${join(folder, 'bench.db')}`)
  let analysing = 0
  const service = createService(store, async (input) => {
    const started = processorTime()
    const analysis = analyse(input)
    analysing += processorTime() - started
    return analysis
  })
  const parts: { all: number; storing: number }[] = []
  let claims = 0
  for (let part = 0; part < ARTICLES / PART; part++) {
    const started = processorTime()
    analysing = 0
    for (let n = 0; n < PART; n++) claims += (await service.addArticle(generateArticle(part * PART + n))).claims.length
    const all = processorTime() - started
    parts.push({ all: all / PART, storing: (all - analysing) / PART })
    console.error(
      `${(part + 1) * PART} articles, ${claims} claims: ${ms(all / PART)} each, storing ${ms((all - analysing) / PART)}`,
    )
  }
  await store.close()
  rmSync(folder, { recursive: true })
  const [first, last] = [parts[1]!, parts.at(-1)!]
  console.log(
    JSON.stringify({
      articles: ARTICLES,
      claims,
      ratio: round(last.all / first.all),
      storingRatio: round(last.storing / first.storing),
      storingMsPerArticle: round(last.storing),
    }),
  )
}

const ms = (value: number) => `${value.toFixed(1)} ms`
const round = (value: number) => Math.round(value * 100) / 100
