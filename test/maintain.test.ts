import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { checkStore } from '../db/maintenance.ts'
import { openStore } from '../db/store.ts'
import { analyse } from '../src/analyse.ts'
import { buildApp } from '../src/app.ts'
import { maintain } from '../src/maintain.ts'
import { createService, type Service } from '../src/service.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'claimwire-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

const url = () => `sqlite:${join(folder, 'test.db')}`
async function withService<T>(use: (service: Service) => Promise<T>, at = url()): Promise<T> {
  const store = await openStore(at)
  try {
    return await use(createService(store, async (input) => analyse(input)))
  } finally {
    await store.close()
  }
}
async function run(...args: string[]) {
  const lines: string[] = []
  const status = await maintain(args, { DATABASE_URL: url() }, (line) => lines.push(line))
  return { status, said: lines.join('\n') }
}
const TEXT = 'Norway demanded that Sweden withdraw its patrol boats. Sweden rejected the demand.'
const post = (publishedAt: string) =>
  withService((service) => service.addArticle({ text: TEXT, url: `https://a.example/${publishedAt}`, publishedAt }))

describe('the store', () => {
  test('is copied while it is in use, and is whole', async () => {
    await post('2024-01-01')
    const file = join(folder, 'copies', 'one.db')
    await withService(async (service) => {
      expect(await run('backup', file)).toEqual({ status: 0, said: `copied to ${file}` })
      await service.addArticle({ text: 'Norway said it would stay.' })
    })
    const copied = await withService((service) => service.listArticles({}, {}), `sqlite:${file}`)
    expect(copied.items).toHaveLength(1)
    expect(await run('check')).toEqual({ status: 0, said: 'all is well' })
    expect((await run('vacuum')).status).toBe(0)
    expect(await run('backup', file)).toEqual({ status: 1, said: `${file} is there already.` })
  })

  test('that is not there is not made, and found whole', async () => {
    for (const args of [['check'], ['vacuum'], ['retain', '--days', '9'], ['backup', join(folder, 'copy.db')]]) {
      const { status, said } = await run(...args)
      expect([status, said]).toEqual([1, `There is no database at ${join(folder, 'test.db')}. DATABASE_URL names it.`])
    }
    expect(readdirSync(folder)).toEqual([])
  })

  test('says what is broken', async () => {
    const { article } = await post('2024-01-01')
    const store = await openStore(url())
    await store.db.updateTable('articles').set({ claim_count: 99 }).execute()
    await store.db.deleteFrom('appearances').execute()
    expect(await checkStore(store.db)).toContain(`an article counts its claims: not so for ${article.id}`)
    await store.close()
    expect((await run('check')).status).toBe(1)
  })

  test('drops what is old, or its text alone', async () => {
    const [old] = [await post('2020-01-01'), await post(new Date().toISOString())]
    expect(await run('retain', '--days', '365', '--keep-claims')).toEqual({
      status: 0,
      said: 'dropped: 1 texts, 0 jobs',
    })
    await withService(async (service) => {
      expect(await service.getArticle(old.article.id)).toMatchObject({ text: '', claimCount: old.claims.length })
      expect((await service.articleClaims(old.article.id, {}))!.items).toEqual(old.claims)
      expect(await service.reanalyse(old.article.id)).toBe(false)
      expect((await service.addArticle({ text: TEXT, url: 'https://a.example/2020-01-01' })).created).toBe(false)
    })
    expect(await run('retain', '--days', '365')).toEqual({ status: 0, said: 'dropped: 1 articles, 0 jobs' })
    expect((await withService((service) => service.listArticles({}, {}))).items).toHaveLength(1)
    expect((await run('check')).said).toBe('all is well')
  })

  test('drops the jobs that were over long ago, and no other', async () => {
    const refused = [{ refusal: { code: 'invalid-body', detail: 'text: is needed' } }]
    const store = await openStore(url())
    const service = createService(store, async (input) => analyse(input))
    const [old, recent, waiting] = [
      await service.createImport(refused),
      await service.createImport(refused),
      await service.createImport(refused),
    ]
    await service.cancelJob(old.id)
    await service.cancelJob(recent.id)
    const over = store.db.updateTable('jobs').set({ finished_at: '2020-01-01T00:00:00.000Z' })
    await over.where('id', '=', old.id).execute()
    expect(await run('retain', '--days', '30')).toEqual({ status: 0, said: 'dropped: 0 articles, 1 jobs' })
    const app = await buildApp(service)
    const { items } = (await app.inject('/v1/jobs')).json()
    expect(items.map(({ id }: { id: string }) => id)).toEqual([waiting.id, recent.id])
    expect(await store.db.selectFrom('job_items').select('job_id').execute()).toHaveLength(2)
    await app.close()
    await store.close()
    expect((await run('check')).said).toBe('all is well')
  })

  test('explains itself where it does not understand, and drops nothing then', async () => {
    await post('2020-01-01')
    const retain = ['retain', '--days', '9']
    for (const args of [
      [],
      ['backup'],
      ['retain'],
      ['retain', '--days', '-1'],
      [...retain, '--keep-claim'],
      [...retain, '--keep-claims=yes'],
      [...retain, 'keep-claims'],
    ])
      expect(await run(...args), args.join(' ')).toEqual({ status: 2, said: expect.stringContaining('COMMAND') })
    expect((await withService((service) => service.listArticles({}, {}))).items).toHaveLength(1)
  })
})
