import { connect } from 'node:net'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Client, openClient } from '../setup/client.ts'

let client: Client
let port: number
beforeAll(async () => {
  client = await openClient({ maxBodyBytes: 10_000, maxJobBytes: 10_000 })
  port = Number(new URL(await client.app.listen({ host: '127.0.0.1', port: 0 })).port)
})
afterAll(() => client.close())

const LARGE = 'a'.repeat(20 * 2 ** 20)

/** What a client gets that looks for an answer only when it has sent its whole body. */
function sendWhole(path: string, headers: readonly string[], body: string): Promise<string> {
  return new Promise((resolve) => {
    let answer = ''
    const socket = connect(port, '127.0.0.1')
    socket.pause()
    socket.on('data', (data) => (answer += data))
    socket.on('error', ({ message }) => resolve(message))
    socket.on('end', () => resolve(answer))
    socket.write([`POST ${path} HTTP/1.1`, 'host: a', ...headers, '', ''].join('\r\n'))
    socket.write(body, () => socket.resume())
  })
}

test.each([
  ['of a length that is told', '/v1/extract', 'application/json', [`content-length: ${LARGE.length}`], LARGE],
  [
    'of a length that is not',
    '/v1/articles',
    'text/plain',
    ['transfer-encoding: chunked'],
    `${LARGE.length.toString(16)}\r\n${LARGE}\r\n0\r\n\r\n`,
  ],
  ['of lines', '/v1/jobs', 'application/x-ndjson', [`content-length: ${LARGE.length}`], LARGE],
])('who sends a body %s reads that it is too large', async (_what, path, type, headers, body) => {
  const answer = await sendWhole(path, [`content-type: ${type}`, ...headers], body)
  expect(answer).toMatch(/^HTTP\/1\.1 413 .*"code":"body-too-large"/su)
})
