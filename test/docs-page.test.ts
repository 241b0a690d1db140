import { existsSync } from 'node:fs'
import { type Browser, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type RunningService, startService } from './setup/running-service.ts'

const CHROMIUM = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find((path) =>
  existsSync(path),
)
if (!CHROMIUM) console.warn('skipping the docs page: there is no chromium here (apt-get install chromium)')

const KEY = 'a-key-that-may-write'
/** Others need what these store. */
const FIRST = ['addArticle', 'addArticles', 'createJob']
/** These take it away. */
const LAST = ['cancelJob', 'deleteArticle']

describe.skipIf(!CHROMIUM)('the docs page in a browser, of a service that asks for keys', () => {
  let service: RunningService
  let browser: Browser
  let page: Page
  let operations: string[]
  const complaints: string[] = []

  beforeAll(async () => {
    service = await startService({ API_KEYS: KEY })
    browser = await chromium.launch({ executablePath: CHROMIUM!, args: ['--no-sandbox'] })
    page = await browser.newPage()
    page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()))
    page.on('pageerror', (error) => complaints.push(error.message))
    await page.goto(`${service.url}/docs`)
    await page.waitForSelector('.opblock')
    type Document = { paths: Record<string, Record<string, { operationId: string }>> }
    const { paths } = (await (await fetch(`${service.url}/openapi.json`)).json()) as Document
    operations = Object.values(paths).flatMap((path) => Object.values(path).map(({ operationId }) => operationId))
  })
  afterAll(async () => {
    await browser?.close()
    await service?.stop()
  })

  /** Opens an operation, presses "Execute" and answers what came of it. */
  async function execute(operation: string, parameters: Readonly<Record<string, string>> = {}) {
    const block = page.locator(`[id$="-${operation}"].opblock`)
    const opener = block.locator('.opblock-summary-control')
    if ((await opener.getAttribute('aria-expanded')) !== 'true') await opener.click()
    for (const [name, value] of Object.entries(parameters))
      await block.locator(`tr[data-param-name="${name}"] input`).fill(value)
    const answering = page.waitForResponse((response) => response.request().resourceType() === 'fetch')
    await block.locator('button.execute').click()
    const status = String((await answering).status())
    const answer = block.locator('.live-responses-table', {
      has: page.locator('.response-col_status', { hasText: status }),
    })
    await answer.waitFor()
    const body = await answer.innerText()
    // A page full of long answers is slow.
    await opener.click()
    return { status, body }
  }

  test('lists every operation', async () => {
    expect(await page.locator('.opblock').count()).toBe(operations.length)
  })

  test('says that a key is needed, until one is given', async () => {
    expect(await execute('extract')).toMatchObject({ status: '401', body: expect.stringContaining('unauthorized') })
    expect(complaints.splice(0)).toEqual([expect.stringContaining('401')])
    await page.locator('button.authorize').first().click()
    await page.locator('.auth-container input').fill(KEY)
    await page.locator('.auth-btn-wrapper .authorize').click()
    await page.locator('.auth-btn-wrapper .btn-done').click()
    const { status, body } = await execute('extract')
    expect(status).toBe('200')
    expect(body).toContain('Helena Sampaio')
  })

  test('opens every operation, and its example works when it is tried out', { timeout: 600_000 }, async () => {
    const others = operations.filter((operation) => ![...FIRST, ...LAST].includes(operation))
    const statuses: Record<string, string> = {}
    let job = ''
    for (const operation of [...FIRST, ...others, ...LAST]) {
      // A job's id is by chance: that of the document's example is known nowhere.
      const parameters = ['getJob', 'cancelJob'].includes(operation) ? { id: job } : undefined
      const { status, body } = await execute(operation, parameters)
      statuses[operation] = status
      if (operation === 'createJob') job = /job_[0-9a-f]{32}/u.exec(body)![0]
    }
    const failed = Object.entries(statuses).filter(([, status]) => !/^2\d\d$/u.test(status))
    expect(failed).toEqual([])
    expect(Object.keys(statuses).sort()).toEqual(operations.toSorted())
  })

  test('works without a complaint of the browser, its content policy included', () => {
    expect(complaints).toEqual([])
  })
})
