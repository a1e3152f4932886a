import { expect, inject, test } from 'vitest'
import { publicPages } from './pages.ts'
import { useBrowser } from './walk.ts'

/** Every public page on paper, as a browser prints it. */

const walk = useBrowser()
const site = inject('siteUrl')
/** Between the margins of a sheet of A4, at 96 pixels an inch. */
const sheet = { width: 718, height: 1047 }

/** What is of no use on paper and yet stands there, and what does not fit on it. */
const wrongOnPaper = `(() => {
  const useless = [...document.querySelectorAll('nav, form, button, .nl-button:not([href^="tel:"]), .sk-map, iframe')]
    .filter((one) => one.checkVisibility() && one.getBoundingClientRect().height > 1)
  const light = (colour) => colour.match(/\\d+/g).slice(0, 3).reduce((sum, one) => sum + Number(one), 0) / 3
  const { color } = getComputedStyle(document.querySelector('h1'))
  const over = document.documentElement.scrollWidth - document.documentElement.clientWidth
  return [
    ...useless.map((one) => one.outerHTML.slice(0, 80)),
    ...(over > 0 ? [\`\${over} px too wide\`] : []),
    ...(light(color) > 60 ? [\`letters of \${color}\`] : []),
    ...(document.querySelector('h1').checkVisibility() ? [] : ['no heading']),
  ]
})()`

test('every public page prints black on white, without what one can only press, within the sheet', async () => {
  const pages = await publicPages(site)
  expect(pages.length).toBeGreaterThan(30)
  await walk(
    async ({ page }) => {
      await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
      const wrong: Record<string, string[]> = {}
      for (const [name, path] of pages) {
        await page.goto(site + path)
        const found = await page.evaluate<string[]>(wrongOnPaper)
        if (found.length > 0) wrong[name] = found
      }
      expect(wrong).toEqual({})
    },
    { viewport: sheet, javaScriptEnabled: false },
  )
}, 120_000)

test('the agenda of a whole city fills its sheets', async () => {
  await walk(async ({ page }) => {
    await page.goto(`${site}/agenda`)
    const pdf = await page.pdf({ format: 'A4' })
    const { readPdf } = await import('#site/paper/testing/read-pdf.ts')
    const { texts } = await readPdf(pdf)
    expect(texts.length).toBeGreaterThan(3)
    // Not the last, which ends where the week ends.
    const letters = texts.slice(0, -1).map((text) => text.replace(/\s/g, '').length)
    const usual = letters.toSorted((a, b) => a - b)[Math.floor(letters.length / 2)]!
    for (const count of letters) expect(count).toBeGreaterThan(usual / 2)
  })
})
