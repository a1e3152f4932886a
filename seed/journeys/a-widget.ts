import type { FrameLocator, Page } from 'playwright-core'
import { expect } from 'vitest'
import { releasedElement } from '#site/widget/element/released-element.ts'

/** `<sociale-kaart>` as a host pastes it, and what a visitor sees of it. */
export const widgetWords = 'Kijk op de sociale kaart'

export const widgetScript = (site: string): string =>
  `<script async src="${site}${releasedElement.path}"></script>`

/** The element with a link of the host in it. @param words of the address, as `zoek=koffie` */
export const widgetElement = (site: string, words = '', title = 'Wat er te doen is'): string =>
  `<sociale-kaart src="${site}/widget/zoeken?${words}" titel="${title}"><p><a href="${site}/zoeken?${words}">${widgetWords}</a></p></sociale-kaart>`

export const frameIn = (page: Page, nth = 0): FrameLocator =>
  page.locator('sociale-kaart').nth(nth).locator('iframe').contentFrame()

export const heightOf = (page: Page, nth = 0): Promise<number> =>
  page
    .locator('sociale-kaart')
    .nth(nth)
    .locator('iframe')
    .evaluate((frame) => frame.clientHeight)

/** The frame is there, as high as what is in it, and the words of the host are away. */
export async function isWhole(page: Page, nth = 0): Promise<void> {
  const one = page.locator('sociale-kaart').nth(nth)
  await one.locator('iframe').waitFor({ state: 'visible' })
  expect(await frameIn(page, nth).locator('article').count()).toBeGreaterThan(1)
  expect(await one.getByText(widgetWords).isVisible()).toBe(false)
  const inside = () =>
    frameIn(page, nth)
      .locator('body')
      .evaluate((body) => Math.ceil(body.getBoundingClientRect().height))
  await expect
    .poll(async () => Math.abs((await inside()) - (await heightOf(page, nth))), { timeout: 15_000 })
    .toBeLessThan(3)
}
