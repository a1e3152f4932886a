import { expect, onTestFinished, test } from 'vitest'
import { launchBrowser } from './browser.ts'

test('the browser shows a page and can draw a map', async () => {
  const browser = await launchBrowser()
  onTestFinished(() => browser.close())
  const page = await browser.newPage()
  await page.goto('data:text/html,<h1>Dag buurt</h1>')
  expect(await page.getByRole('heading').textContent()).toBe('Dag buurt')
  expect(await page.evaluate(() => Boolean(document.createElement('canvas').getContext('webgl2')))).toBe(true)
})
