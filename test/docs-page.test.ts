import { existsSync } from 'node:fs'
import { type Browser, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type RunningService, startService } from './setup/running-service.ts'

const CHROMIUM = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find((path) =>
  existsSync(path),
)
if (!CHROMIUM) console.warn('skipping the docs page: there is no chromium here (apt-get install chromium)')

describe.skipIf(!CHROMIUM)('the docs page in a browser', () => {
  let service: RunningService
  let browser: Browser
  let page: Page
  const complaints: string[] = []

  beforeAll(async () => {
    service = await startService()
    browser = await chromium.launch({ executablePath: CHROMIUM!, args: ['--no-sandbox'] })
    page = await browser.newPage()
    page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()))
    page.on('pageerror', (error) => complaints.push(error.message))
    await page.goto(`${service.url}/docs`)
    await page.waitForSelector('.opblock')
  })
  afterAll(async () => {
    await browser?.close()
    await service?.stop()
  })

  const execute = async (operation: string) => {
    const block = page.locator(`[id$="-${operation}"].opblock`)
    await block.locator('.opblock-summary-control').click()
    await block.locator('button.execute').click()
    const answer = block.locator('.live-responses-table')
    await answer.waitFor()
    const status = (await answer.locator('.response-col_status').last().innerText()).trim()
    const body = await answer.innerText()
    return { status, body }
  }

  test('lists every operation', async () => {
    const { paths } = (await (await fetch(`${service.url}/openapi.json`)).json()) as { paths: Record<string, object> }
    const operations = Object.values(paths).flatMap((path) => Object.keys(path))
    expect(await page.locator('.opblock').count()).toBe(operations.length)
  })

  test('shows claims when POST /v1/extract is tried out', async () => {
    const { status, body } = await execute('extract')
    expect(status).toBe('200')
    expect(body).toContain('"claims"')
    expect(body).toContain('Helena Sampaio')
  })

  test('and its other examples work once the article is stored', { timeout: 120_000 }, async () => {
    expect((await execute('addArticle')).status).toBe('201')
    for (const operation of ['getArticle', 'getClaim', 'listClaims'])
      expect(await execute(operation), operation).toMatchObject({ status: '200' })
  })

  test('loads without a complaint of the browser, its content policy included', () => {
    expect(complaints).toEqual([])
  })
})
