import { parseArgs } from 'node:util'
import autocannon from 'autocannon'
import Fastify from 'fastify'
import { openStore } from '../db/store.ts'
import { analyse } from '../src/analyse.ts'
import { buildApp } from '../src/app.ts'
import { createService } from '../src/service.ts'

const ARTICLES = 40
const ROUNDS = 7
const SECONDS = 2
const PATH = '/v1/claims?limit=50'

async function requestsASecond(url: string): Promise<number> {
  const { requests } = await autocannon({ url, connections: 10, duration: SECONDS, workers: 1 })
  return requests.average
}

/**
 * A page of 50 claims through HTTP against a bare Fastify route that sends the same bytes, turn by turn in the same run:
 * what else runs on the machine comes and goes. The median of the rounds counts. `--changing`: the store changes all the
 * time, so that no answer can be kept.
 */
export async function bench(): Promise<void> {
  const { values } = parseArgs({ options: { changing: { type: 'boolean' } }, strict: false })
  const store = await openStore('sqlite::memory:')
  const service = createService(store, async (input) => analyse(input))
  let revision = 0
  const app = await buildApp(values.changing ? { ...service, revision: () => String(revision++) } : service)
  for (let i = 0; i < ARTICLES; i++) {
    const text = `Town ${i} demanded that the council reopen road ${i}. The council rejected the demand, its head said.`
    await app.inject({ method: 'POST', url: '/v1/articles', payload: { text } })
  }
  const page = (await app.inject(PATH)).body
  const bare = Fastify()
  bare.get('/page', (_request, reply) => reply.type('application/json; charset=utf-8').send(page))
  const here = { host: '127.0.0.1', port: 0 }
  const ours = (await app.listen(here)) + PATH
  const peer = `${await bare.listen(here)}/page`
  const rounds: { served: number; sent: number; ratio: number }[] = []
  for (let round = 0; round < ROUNDS; round++) {
    const [served, sent] = [await requestsASecond(ours), await requestsASecond(peer)]
    rounds.push({ served, sent, ratio: served / sent })
    console.error(`${served.toFixed(0)} against ${sent.toFixed(0)} requests a second`)
  }
  const { served, sent, ratio } = rounds.sort((a, b) => a.ratio - b.ratio)[ROUNDS >> 1]!
  console.log(`a page of 50 claims, ${page.length} bytes: ${served.toFixed(0)} requests a second`)
  console.log(`bare Fastify, the same bytes: ${sent.toFixed(0)} requests a second`)
  console.log(`ratio ${ratio.toFixed(2)}`)
  await app.close()
  await bare.close()
  await store.close()
}
