import autocannon from 'autocannon'
import Fastify from 'fastify'
import { openStore } from '../db/store.ts'
import { analyse } from '../src/analyse.ts'
import { buildApp } from '../src/app.ts'
import { createService } from '../src/service.ts'

const ARTICLES = 40
const SECONDS = 5
const PATH = '/v1/claims?limit=50'

async function requestsASecond(url: string): Promise<number> {
  const { requests } = await autocannon({ url, connections: 10, duration: SECONDS, workers: 1 })
  return requests.average
}

/** A page of 50 claims through HTTP against a bare Fastify route that sends the same bytes, in the same run. */
export async function bench(): Promise<void> {
  const store = await openStore('sqlite::memory:')
  const app = await buildApp(createService(store, async (input) => analyse(input)))
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
  await requestsASecond(ours)
  const served = await requestsASecond(ours)
  const sent = await requestsASecond(peer)
  console.log(`a page of 50 claims, ${page.length} bytes: ${served.toFixed(0)} requests a second`)
  console.log(`bare Fastify, the same bytes: ${sent.toFixed(0)} requests a second`)
  console.log(`ratio ${(served / sent).toFixed(2)}`)
  await app.close()
  await bare.close()
  await store.close()
}
