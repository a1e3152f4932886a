import type { Locator, Page } from 'playwright-core'

/** For the browser to paint what was done, and to write it down. */
const pause = 500

const first = (page: Page, selector: string) => page.locator(`${selector}:visible`).first()

async function press(page: Page, target: Locator): Promise<void> {
  if ((await target.count()) === 0) return
  await target.scrollIntoViewIfNeeded()
  await target.click()
  await page.waitForTimeout(pause)
}

async function type(page: Page, words: string): Promise<void> {
  const question = first(page, 'input[name=zoek]')
  await press(page, question)
  await question.pressSequentially(words, { delay: 120 })
  await page.waitForTimeout(pause)
}

/** What a resident does on a page, as far as it is there: type, open the filters, tick one, go to the map. */
export async function usePage(page: Page): Promise<void> {
  await type(page, 'koffie')
  await press(page, first(page, 'main summary'))
  await press(page, first(page, 'main details[open] details > summary'))
  await press(page, first(page, 'main label:has(input[type=checkbox])'))
  await page.keyboard.press('Escape')
  await press(page, first(page, 'main a[href="#kaart"]'))
}
