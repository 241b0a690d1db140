import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { importCommand } from '../../src/import/command.ts'
import { type RunningService, startService } from '../setup/running-service.ts'

const KEY = 'a-key-that-may-write'
let service: RunningService
let folder: string
beforeAll(async () => {
  service = await startService({
    API_KEYS: `${KEY},a-key-that-may-read:read`,
    MAX_BODY_BYTES: '2000',
    MAX_JOB_BYTES: '4000',
  })
})
afterAll(() => service.stop())
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'claimwire-import-'))
})

const write = (name: string, content: string | Buffer) => {
  writeFileSync(join(folder, name), content)
  return join(folder, name)
}
const lines = (...articles: object[]) => articles.map((article) => `${JSON.stringify(article)}\n`).join('')

async function run(args: string[], env: Record<string, string> = { API_KEY: KEY }) {
  const said: string[] = []
  const status = await importCommand(['--to', service.url, ...args], env, (line) => said.push(line))
  return { status, said }
}

async function stored(externalId: string): Promise<{ id: string }[]> {
  const headers = { authorization: `Bearer ${KEY}` }
  const answer = await fetch(`${service.url}/v1/articles?externalId=${encodeURIComponent(externalId)}`, { headers })
  return ((await answer.json()) as { items: { id: string }[] }).items
}

describe('npm run import', () => {
  test('stores text, pages, lines and folders of them, and says what it knew', async () => {
    mkdirSync(join(folder, 'deep'))
    const text = write('a.txt', 'Kenya urged Uganda to reopen the border at Moyale.')
    write(
      'b.html',
      Buffer.from('<meta charset="latin1"><p>José Ruiz said that the café would stay closed.</p>', 'latin1'),
    )
    write('deep/c.jsonl', `\ufeff${lines({ text: 'Norway demanded that Sweden leave.', externalId: 'c1' })}\r\n`)
    write('deep/notes.md', 'Not an article.')
    expect(await run([folder])).toEqual({ status: 0, said: ['3 stored, 0 known before, 0 failed'] })
    expect(await stored(text)).toHaveLength(1)
    expect(await stored('c1')).toHaveLength(1)
    const [page] = await stored(join(folder, 'b.html'))
    const headers = { authorization: `Bearer ${KEY}` }
    const article = await (await fetch(`${service.url}/v1/articles/${page!.id}`, { headers })).json()
    expect(article).toMatchObject({ text: 'José Ruiz said that the café would stay closed.' })
    expect(await run([text])).toEqual({ status: 0, said: ['0 stored, 1 known before, 0 failed'] })
  })

  test('names the file and line of what fails, and stores the rest', async () => {
    const path = write('news.jsonl', `${lines({ text: 'Chad asked Libya for help.' }, { txt: 'x' })}\n{"text"\n`)
    expect(await run([path, write('empty.txt', ' ')])).toEqual({
      status: 1,
      said: [
        `${path}:2: txt: is not known here; text: is needed, or html (invalid-body)`,
        `${path}:4: The line cannot be parsed as JSON. Is it quoted and escaped as JSON asks? (malformed-json)`,
        `${join(folder, 'empty.txt')}: The article has no text (no-text)`,
        '1 stored, 0 known before, 3 failed',
      ],
    })
  })

  test('sends in parts what the service does not take at once', async () => {
    const articles = Array.from({ length: 20 }, (_, n) => ({
      text: `Peru told Chile to wait ${n} days. ${'So it is. '.repeat(40)}`,
    }))
    const path = write('many.jsonl', lines(...articles, { text: 'a'.repeat(3000) }))
    expect(await run([path])).toEqual({
      status: 1,
      said: [`${path}:21: is too large for the service`, '20 stored, 0 known before, 1 failed'],
    })
  })

  test('says what is wrong before it sends anything', async () => {
    const odd = write('photo.png', '')
    const { status, said } = await run([join(folder, 'none.txt'), odd, folder])
    expect(status).toBe(1)
    expect(said[0]!.split('\n')).toEqual([
      `${join(folder, 'none.txt')}: there is no such file`,
      `${odd}: is none of .txt, .html, .htm, .jsonl, .ndjson`,
      `${folder}: holds no .txt, .html, .htm, .jsonl, .ndjson`,
    ])
  })

  test('names what is not in UTF-8, and stores the rest', async () => {
    const latin = Buffer.from(lines({ text: 'Peru closed the caf\xe9.' }), 'latin1')
    const text = write('latin.txt', latin)
    const rest = Buffer.from(lines({ text: 'Peru said that it had closed the café.' }))
    const mixed = write('mixed.jsonl', Buffer.concat([latin, rest]))
    expect(await run([text, mixed, write('z.txt', 'Bolivia asked Peru to open the café again.')])).toEqual({
      status: 1,
      said: [`${text}: is not UTF-8`, `${mixed}:1: is not UTF-8`, '2 stored, 0 known before, 2 failed'],
    })
  })

  test('says what to do where the service cannot be reached or asks for a key', async () => {
    const path = write('a.txt', 'Kenya urged Uganda to reopen the border.')
    const away = await run(['--to', 'http://127.0.0.1:9', path])
    expect(away).toEqual({
      status: 1,
      said: [expect.stringMatching(/^No service answers at .* Start it with npm start/)],
    })
    for (const env of [{}, { API_KEY: 'a-key-that-may-read' }] as Record<string, string>[]) {
      const { said } = await run([path], env)
      expect(said).toEqual([expect.stringContaining('Set API_KEY to a key that may write.')])
    }
  })

  test.each([[[]], [['--from', 'x', 'a.txt']], [['--to', 'nowhere', 'a.txt']]])(
    'shows how it is used: %j',
    async (args) => {
      const { status, said } = await run(args)
      expect([status, said[0]]).toEqual([2, expect.stringContaining('npm run import -- FILES…')])
    },
  )
})
