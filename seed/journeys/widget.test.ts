import { once } from 'node:events'
import { type AddressInfo, createServer } from 'node:net'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { releasedElement } from '#site/widget/element/released-element.ts'
import { frameIn, heightOf, isWhole, widgetElement, widgetScript } from './a-widget.ts'
import { openHostSite } from './host-site.ts'
import { leftBehind, logNetwork } from './network-log.ts'
import { violations } from './violations.ts'
import { useBrowser } from './walk.ts'

/** `<sociale-kaart>` and its frame in pages that no kind developer would write. */

const walk = useBrowser()
const site = inject('siteUrl')
const script = widgetScript(site)
const element = (words = '', from = site) => widgetElement(from, words)
let host: Awaited<ReturnType<typeof openHostSite>>

beforeAll(async () => {
  host = await openHostSite()
})
afterAll(() => host.close())

const policies = {
  'a strict policy that knows only us': `default-src 'none'; script-src ${site}; frame-src ${site}; style-src 'self'`,
  'trusted types': `require-trusted-types-for 'script'; trusted-types 'none'`,
  'all of that': `default-src 'none'; script-src ${site}; frame-src ${site}; require-trusted-types-for 'script'; trusted-types 'none'; base-uri 'none'`,
}

test.each(Object.entries(policies))('it works under %s', async (_name, policy) => {
  await walk(async ({ page, complaints }) => {
    const headers = { 'Content-Security-Policy': policy }
    await page.goto(host.put({ body: element('zoek=koffie') + script, headers }))
    await isWhole(page)
    expect(complaints).toEqual([])
  })
})

test('with its hash it is what was released, and nothing else is taken for it', async () => {
  const pinned = (integrity: string) =>
    `<script async src="${site}${releasedElement.pinnedPath}" integrity="${integrity}" crossorigin></script>`
  await walk(async ({ page }) => {
    await page.goto(host.put({ body: element('zoek=koffie') + pinned(releasedElement.integrity) }))
    await isWhole(page)
  })
  await walk(async ({ page }) => {
    const wrong = releasedElement.integrity.replace(/.{4}$/, 'AAAA')
    await page.goto(host.put({ body: element('zoek=koffie') + pinned(wrong) }), { waitUntil: 'load' })
    expect(await page.getByText('Kijk op de sociale kaart').isVisible()).toBe(true)
    expect(await page.locator('iframe').count()).toBe(0)
  })
})

test('a stylesheet that unsets everything does not reach it', async () => {
  const headers = { 'Content-Security-Policy': `frame-src ${site}` }
  const head = '<style>* { all: unset !important; display: inline !important }</style>'
  await walk(async ({ page }) => {
    await page.goto(host.put({ body: element('zoek=koffie') + script, head, headers }))
    await isWhole(page)
    const width = await page.locator('iframe').evaluate((frame) => frame.clientWidth)
    expect(width).toBeGreaterThan(600)
  })
})

test('it stands in the shadow of another element', async () => {
  const body = `<mijn-blok></mijn-blok><template id="t">${element('zoek=koffie')}</template>${script}<script>
    customElements.define('mijn-blok', class extends HTMLElement {
      connectedCallback() { this.attachShadow({ mode: 'open' }).append(document.getElementById('t').content.cloneNode(true)) }
    })</script>`
  await walk(async ({ page }) => {
    await page.goto(host.put({ body }))
    await isWhole(page)
  })
})

test('a page that is built by script may take it out, put it elsewhere and ask it something else', async () => {
  const body = `<div id="a">${element('zoek=koffie')}</div><div id="b"></div>${script}`
  await walk(async ({ page, complaints }) => {
    await page.goto(host.put({ body }))
    await isWhole(page)
    await page.evaluate(() => document.querySelector('#b')!.append(document.querySelector('sociale-kaart')!))
    await isWhole(page)
    await page.evaluate(() => {
      const one = document.querySelector('sociale-kaart')!
      one.remove()
      document.querySelector('#a')!.append(one)
      one.remove()
      document.querySelector('#a')!.append(one)
    })
    await isWhole(page)
    await page.evaluate(
      (src) => document.querySelector('sociale-kaart')!.setAttribute('src', src),
      `${site}/widget/zoeken?zoek=wandelen`,
    )
    await frameIn(page).locator('input[name=zoek][value=wandelen]').waitFor()
    await isWhole(page)
    await page.evaluate(() => document.querySelector('sociale-kaart')!.remove())
    expect(await page.locator('iframe').count()).toBe(0)
    expect(complaints).toEqual([])
  })
})

test('twenty stand on one page, and those far below wait until somebody comes near', async () => {
  const body =
    Array.from({ length: 20 }, (_, n) => `<h2>${n}</h2>${element(`zoek=koffie&leeftijd=${20 + n}`)}`).join(
      '',
    ) + script
  await walk(async ({ page, complaints, asked }) => {
    await page.goto(host.put({ body }))
    await isWhole(page, 0)
    expect(new Set(asked.filter((url) => url.includes('/widget/zoeken'))).size).toBeLessThan(20)
    for (let n = 0; n < 20; n++) {
      await page.locator('h2').nth(n).scrollIntoViewIfNeeded()
      await isWhole(page, n)
    }
    expect(complaints).toEqual([])
  })
})

/** A server of ours on its worst day: it takes the call and says nothing, or it is not there at all. */
async function openDeadSite() {
  const server = createServer(() => {})
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, server }
}

test('without an answer from us the page shows its own words, never a broken box', async () => {
  const dead = await openDeadSite()
  const gone = 'http://127.0.0.1:9'
  await walk(async ({ page }) => {
    await page.goto(host.put({ body: element('', dead.url) + element('', gone) + script }), {
      waitUntil: 'domcontentloaded',
    })
    const words = page.getByText('Kijk op de sociale kaart')
    await page.waitForFunction(() => document.querySelector('sociale-kaart')?.shadowRoot)
    expect(await words.first().isVisible()).toBe(true)
    const frames = page.locator('iframe')
    await expect.poll(() => frames.count(), { timeout: 20_000 }).toBe(0)
    for (const one of await words.all()) expect(await one.isVisible()).toBe(true)
    const box = page.locator('sociale-kaart').first()
    expect(await box.evaluate((one) => one.getBoundingClientRect().height)).toBeLessThan(100)
    // The host's own page is not kept waiting for us.
    await page.waitForLoadState('load')
  })
  dead.server.close()
})

test('when our server goes away while somebody looks around, the words of the host come back', async () => {
  await walk(async ({ page }) => {
    await page.goto(host.put({ body: element('zoek=koffie') + script }))
    await isWhole(page)
    await page.route(`${site}/widget/aanbod/**`, (route) => route.abort())
    await frameIn(page).locator('article h2 a').first().click()
    await page.getByText('Kijk op de sociale kaart').waitFor({ state: 'visible', timeout: 20_000 })
    expect(await page.locator('iframe').isVisible()).toBe(false)
  })
})

test('without script the words of the host stand there, and a plain frame does everything', async () => {
  const frame = `<iframe src="${site}/widget/zoeken?soort=activiteit&toon=kaart" title="Wat er te doen is" width="600" height="700"></iframe>`
  await walk(
    async ({ page }) => {
      await page.goto(host.put({ body: element('zoek=koffie') + script + frame }))
      expect(await page.getByText('Kijk op de sociale kaart').isVisible()).toBe(true)
      const inside = page.locator('iframe').contentFrame()
      await inside.locator('input[name=zoek]').fill('gratis koffie')
      await inside.locator('input[name=zoek]').press('Enter')
      await inside.getByText('We zoeken op: Gratis.').waitFor()
      await inside.locator('article h2 a').first().click()
      await inside.getByText('In het kort').waitFor()
      await inside.getByRole('link', { name: 'Terug naar de lijst' }).click()
      expect(await inside.locator('input[name=zoek]').inputValue()).toBe('gratis koffie')
      expect(await inside.locator('input[name=soort]').inputValue()).toBe('activiteit')
    },
    { javaScriptEnabled: false },
  )
})

test('nobody else can set its height', async () => {
  const body = `${element('zoek=koffie')}${script}<iframe id="ander" src="about:blank"></iframe>`
  await walk(async ({ page }) => {
    await page.goto(host.put({ body }))
    await isWhole(page)
    const before = await heightOf(page)
    await page.evaluate((ours) => {
      const said = { 'sociale-kaart': 'hoogte', height: 1e9 }
      postMessage(said, '*')
      const frame = document.querySelector('sociale-kaart')!.shadowRoot!.querySelector('iframe')!
      dispatchEvent(new MessageEvent('message', { data: said, origin: ours, source: window }))
      dispatchEvent(
        new MessageEvent('message', { data: said, origin: 'http://kwaad.nl', source: frame.contentWindow }),
      )
    }, site)
    expect(await heightOf(page)).toBe(before)
    expect(await heightOf(page)).toBe(before)
  })
})

test('the frame tells its height only to the page around it, and only when asked', async () => {
  await walk(async ({ page }) => {
    const spy = `<script>
      heard = []
      addEventListener('message', ({ data }) => heard.push(data['sociale-kaart']))
      function ask() { document.querySelector('iframe').contentWindow.postMessage({ 'sociale-kaart': 'hallo' }, '*') }
    </script>`
    const frame = `<iframe src="${site}/widget/zoeken?zoek=koffie" title="a"></iframe>`
    await page.goto(host.put({ body: spy + frame }))
    await expect.poll(() => page.evaluate('heard'), { timeout: 15_000 }).toEqual(['klaar'])
    const inside = page.frames().find((one) => one.url().includes('/widget/'))!
    await inside.evaluate(() => postMessage({ 'sociale-kaart': 'hallo' }, '*'))
    await page.waitForTimeout(300)
    expect(await page.evaluate('heard')).toEqual(['klaar'])
    await page.evaluate('ask()')
    // Again whenever it grows: a letter or a picture may come late.
    const later = async () => [...new Set((await page.evaluate<string[]>('heard')).slice(1))]
    await expect.poll(later, { timeout: 15_000 }).toEqual(['hoogte'])
  })
})

test.each([
  ['open=pagina', /\/aanbod\/[^/?]+$/],
  ['open=https%3A%2F%2Fbieb.example%2Fagenda%2F%7Baanbod%7D', /^https:\/\/bieb\.example\/agenda\/[^/?]+$/],
])('a listing opens where the host wants: %s', async (words, where) => {
  await walk(async ({ page }) => {
    await page.context().route('https://bieb.example/**', (route) => route.fulfill({ body: 'van de bieb' }))
    await page.goto(host.put({ body: element(`zoek=koffie&${words}`) + script }))
    await isWhole(page)
    const link = frameIn(page).locator('article h2 a').first()
    if (words === 'open=pagina') {
      const [opened] = await Promise.all([page.waitForEvent('popup'), link.click()])
      await opened.waitForURL(where)
      expect(await opened.evaluate(() => opener)).toBeNull()
    } else {
      await link.click()
      await page.waitForURL(where)
    }
  })
})

test('with the keyboard one gets in, through and out, and may go past it', async () => {
  await walk(async ({ page }) => {
    await page.goto(host.put({ body: element('zoek=koffie') + script }))
    await isWhole(page)
    const active = () =>
      page.evaluate(
        () => document.activeElement!.shadowRoot?.activeElement?.tagName ?? document.activeElement!.id,
      )
    await page.locator('#voor').focus()
    await page.keyboard.press('Tab')
    expect(await active()).toBe('A')
    await page.keyboard.press('Enter')
    await page.keyboard.press('Tab')
    expect(await active()).toBe('na')
    await page.keyboard.press('Shift+Tab')
    expect(await active()).toBe('IFRAME')
    await page.locator('#voor').focus()
    await page.keyboard.press('Tab')
    let steps = 0
    for (; steps < 120 && (await active()) !== 'na'; steps++) await page.keyboard.press('Tab')
    expect(await active()).toBe('na')
    expect(steps).toBeGreaterThan(10)
  })
})

const surroundings = {
  'a column of 200 pixels': { body: `<div style="width:200px">${element('zoek=koffie')}</div>` },
  'a page from right to left': { body: element('zoek=koffie'), attributes: 'lang="ar" dir="rtl"' },
  'a dark page': {
    body: element('zoek=koffie'),
    head: '<style>:root{color-scheme:dark;background:#111;color:#fff}a{color:#9cf}</style>',
  },
  'a page with a map and colours of its own': {
    body: element('zoek=koffie&toon=kaart&kleur=ffdd00&grond=fff&hoeken=recht&lettertype=host'),
  },
  'a page with only the box': { body: element('toon=zoekvak') },
  'a page with the agenda': { body: element('toon=agenda&kop=nee') },
}

test.each(Object.entries(surroundings))(
  'axe finds nothing wrong with %s, and nothing sticks out',
  async (name, about) => {
    await walk(async ({ page, complaints }) => {
      await page.goto(host.put({ ...about, body: about.body + script }))
      await page.locator('iframe').waitFor({ state: 'visible' })
      const frame = page.frames().find((one) => one.url().includes('/widget/'))!
      await frame.waitForLoadState('networkidle')
      expect(await violations(page)).toEqual([])
      expect(await violations(frame)).toEqual([])
      const [wide, narrow] = await frame.evaluate(() => [
        document.documentElement.scrollWidth,
        document.documentElement.clientWidth,
      ])
      expect(wide).toBeLessThanOrEqual(narrow!)
      if (name === 'a dark page')
        expect(await frame.evaluate(() => getComputedStyle(document.documentElement).colorScheme)).toBe(
          'dark',
        )
      expect(complaints).toEqual([])
    })
  },
)

test('it keeps nothing, follows nobody, and asks nothing of anybody but us', async () => {
  await walk(async ({ page }) => {
    const network = logNetwork(page)
    await page.goto(host.put({ body: element('zoek=koffie&toon=kaart') + script }))
    await isWhole(page)
    await frameIn(page).locator('article h2 a').first().click()
    await frameIn(page).getByText('In het kort').waitFor()
    await page.waitForLoadState('networkidle')
    const origins = new Set(network.asked.map((line) => new URL(line.split(' ')[1]!).origin))
    expect([...origins].sort()).toEqual([host.url, site].sort())
    expect(await network.everything()).not.toMatch(/cookie/i)
    expect(await leftBehind(page)).toEqual([])
    const frame = page.frames().find((one) => one.url().includes('/widget/'))!
    expect(await leftBehind(page, frame)).toEqual([])
    // Not even on which page of the host somebody was.
    expect(
      network.asked.filter((line) => line.includes(`${host.url}/pagina`) && line.includes(site)),
    ).toEqual([])
  })
})
