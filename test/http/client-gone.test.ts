import Fastify from 'fastify'
import { expect, onTestFinished, test } from 'vitest'
import { clientGone } from '../../src/http/client-gone.ts'

test('a client that hangs up is noticed, one that gets its answer is not', async () => {
  const app = Fastify()
  onTestFinished(() => app.close())
  const signals: AbortSignal[] = []
  app.get('/', async (_, reply) => {
    signals.push(clientGone(reply, 1))
    return 'read'
  })
  app.get('/long', async (_, reply) => {
    const gone = clientGone(reply, 1)
    signals.push(gone)
    await new Promise((resolve) => gone.addEventListener('abort', resolve))
    return 'too late'
  })
  const url = await app.listen({ port: 0 })
  expect(await (await fetch(url)).text()).toBe('read')
  const leaving = new AbortController()
  const asked = fetch(`${url}/long`, { signal: leaving.signal })
  await expect.poll(() => signals.length).toBe(2)
  leaving.abort()
  await expect(asked).rejects.toThrow()
  await expect.poll(() => signals.map(({ aborted }) => aborted)).toEqual([false, true])
})
