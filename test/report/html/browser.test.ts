import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { type Browser, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { toHtml } from '../../../packages/report/src/index'
import { sample } from '../sample-districts'

const program = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(existsSync)
const quiet = '--disable-gpu --no-first-run --disable-background-networking --disable-component-update --disable-sync'

// Skipped where no Chromium is installed: what a browser makes of the page can be seen in a browser only.
describe.skipIf(!program)('the page in a browser', () => {
  const folder = mkdtempSync(join(tmpdir(), 'sverka-'))
  const address = pathToFileURL(join(folder, 'report.html')).href
  let browser: Browser
  let page: Page
  const events: string[] = []

  beforeAll(async () => {
    writeFileSync(join(folder, 'report.html'), toHtml(sample))
    browser = await chromium.launch({ executablePath: program as string, args: ['--no-sandbox', ...quiet.split(' ')] })
    page = await browser.newPage({ viewport: { width: 1200, height: 900 } })
    page.on('console', (message) => events.push(message.text()))
    page.on('pageerror', (error) => events.push(String(error)))
    page.on('dialog', (dialog) => events.push(dialog.message()))
    page.on('request', (request) => events.push(request.url()))
    await page.goto(address)
  })

  afterAll(async () => {
    await browser?.close()
    rmSync(folder, { recursive: true, force: true })
  })

  const opened = () => page.locator('dialog').evaluate((dialog) => dialog.hasAttribute('open'))
  const focused = () => page.evaluate('document.activeElement.getAttribute("aria-label")')

  test('a click on a cell shows the recommendations with their words marked', async () => {
    await page.click('#matrix a[href="#cell-7-1"]')
    expect(await page.locator('dialog h2').textContent()).toBe('Наставничество')
    expect(await page.locator('dialog h4').textContent()).toContain('Заозёрский район')
    expect(await page.locator('dialog mark').allTextContents()).toEqual(['внедрение наставничества'])
    await page.keyboard.press('Escape')
    expect(await opened()).toBe(false)
  })

  test('a cell without a find shows the nearest miss', async () => {
    await page.click('#matrix a[href="#cell-6-2"]')
    expect(await page.locator('dialog .label').textContent()).toBe('Ближе всего, близость 0,44:')
    await page.click('dialog button')
    expect(await opened()).toBe(false)
  })

  test('keys walk the matrix and open its cells', async () => {
    await page.focus('#matrix a[href="#cell-1-1"]')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('ArrowRight')
    expect(await focused()).toBe('Работа с родителями, городской округ Светлогорье: не найдено')
    for (const key of ['Enter', 'Space']) {
      await page.keyboard.press(key)
      expect(await opened()).toBe(true)
      await page.keyboard.press('Escape')
    }
    expect(await focused()).toBe('Работа с родителями, городской округ Светлогорье: не найдено')
  })

  test('no width makes the page wider than its window', async () => {
    for (const width of [320, 390, 768, 1440]) {
      await page.setViewportSize({ width, height: 800 })
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width)
    }
  })

  test('without the script a cell leads to its unfolded details', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false })
    const plain = await context.newPage()
    await plain.goto(address)
    await plain.click('#matrix a[href="#cell-4-1"]')
    await plain.locator('#cell-4-1').waitFor({ state: 'visible' })
    expect(await plain.locator('#cell-4-1 mark').textContent()).toBe('Помогать пожилым')
    await context.close()
  })

  test('nothing was loaded but the page, nothing ran but its script, nothing broke the policy', () => {
    expect(events).toEqual([address])
  })
})
