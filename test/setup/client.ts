import type { InjectOptions } from 'fastify'
import { openStore } from '../../db/store.ts'
import { analyse } from '../../src/analyse.ts'
import { type AppOptions, buildApp } from '../../src/app.ts'
import { createService } from '../../src/service.ts'

export type Client = Awaited<ReturnType<typeof openClient>>

/** The whole service on an empty database in memory, asked in-process. Every answer is checked against its schema. */
export async function openClient(options: AppOptions = {}) {
  const store = await openStore('sqlite::memory:')
  const service = createService(store, async (input) => analyse(input))
  const app = await buildApp(service, { checkResponses: true, ...options })
  const send = async (request: InjectOptions) => {
    const { statusCode: status, headers, body } = await app.inject(request)
    const isJson = /[/+]json/u.test(String(headers['content-type']))
    return { status, headers, text: body, body: isJson && body !== '' ? JSON.parse(body) : undefined }
  }
  return {
    app,
    store,
    service,
    send,
    get: (url: string, headers: Record<string, string> = {}) => send({ method: 'GET', url, headers }),
    post: (url: string, payload: object | string, headers: Record<string, string> = {}) =>
      send({ method: 'POST', url, payload, headers }),
    async close() {
      await app.close()
      await store.close()
    },
  }
}
