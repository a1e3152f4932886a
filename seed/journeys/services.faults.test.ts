import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { expect, inject, vi } from 'vitest'
import { away } from '#cms/serving/away.ts'
import { leak } from '#ops/proofs/odd.ts'
import { inFull, proof } from '#ops/proofs/proof.ts'
import { readNote } from '#ops/running.ts'
import { familyOf } from '#ops/testing/family-of.ts'
import { nl } from '#site/text/nl.ts'
import { countFound, logIn } from './cms-visitor.ts'
import { useBrowser } from './walk.ts'

const site = inject('siteUrl')
/** Of a partner who publishes this much at once the next one would wait. */
const editor = 'redactie@example.org'
const within = { timeout: 120_000, interval: 250 }
const walkIn = useBrowser()

/** The process that a service of this house runs in now, as the launcher noted it. */
function processOf(service: 'meilisearch' | 'cms' | 'postgres'): number {
  const note = readNote(path.join(inject('dataDir'), 'run'), service)
  if (!note) throw new Error(`${service} does not run`)
  return Number.parseInt(note.mark, 10)
}

/** Stands still with all it started, until what is given has been done. */
async function whileStill<T>(service: 'cms' | 'postgres', work: () => Promise<T>): Promise<T> {
  const family = familyOf(processOf(service))
  for (const pid of family) process.kill(pid, 'SIGSTOP')
  try {
    return await work()
  } finally {
    for (const pid of family) process.kill(pid, 'SIGCONT')
  }
}

const isOpen = () =>
  vi.waitFor(async () => expect((await fetch(`${inject('cmsUrl')}/api/health`)).status).toBe(200), within)

proof(
  `Meilisearch stands still for ${inFull ? 'a minute' : 'some seconds'}`,
  'partners publish on, residents get a page with a phone number, and the index catches up by itself',
  async () => {
    const desk = await logIn(editor)
    const word = `Stilstand${Date.now() % 100_000}`
    const meilisearch = processOf('meilisearch')
    process.kill(meilisearch, 'SIGSTOP')
    const began = performance.now()
    let published: number
    try {
      for (let i = 0; i < 5; i++) await desk.publish(`${word} nummer ${i}`)
      published = performance.now() - began
      expect(published).toBeLessThan(30_000)
      const page = await fetch(`${site}/zoeken?zoek=${word}`)
      expect([200, 503]).toContain(page.status)
      expect(await page.text()).toContain('040 555 20 00')
      expect([200, 503]).toContain((await fetch(`${site}/`)).status)
      await sleep(Math.max(0, (inFull ? 60_000 : 4_000) - (performance.now() - began)))
    } finally {
      process.kill(meilisearch, 'SIGCONT')
    }
    const back = performance.now()
    await vi.waitFor(async () => expect(await countFound(word)).toBe(5), within)
    return `5 published in ${Math.round(published)} ms, all found ${Math.round(performance.now() - back)} ms after it went on`
  },
  240_000,
)

proof(
  'the cms is killed outright while a partner saves',
  'it comes back, every save that it said yes to is found, and residents notice nothing',
  async () => {
    await isOpen()
    const desk = await logIn(editor)
    const word = `Omgevallen${Date.now() % 100_000}`
    const saved: string[] = []
    const saving = (async () => {
      for (let i = 0; i < 200; i++) {
        try {
          saved.push((await desk.publish(`${word} nummer ${i}`)).id)
        } catch {
          break
        }
      }
    })()
    await vi.waitFor(() => expect(saved.length).toBeGreaterThan(3), within)
    const before = processOf('cms')
    process.kill(before, 'SIGKILL')
    await saving
    expect(saved.length).toBeLessThan(200)
    for (const address of ['/', '/zoeken', '/agenda', '/iets-toevoegen', '/api/v1/aanbod'])
      expect((await fetch(site + address)).status, address).toBe(200)
    await isOpen()
    expect(processOf('cms')).not.toBe(before)
    await vi.waitFor(async () => expect(await countFound(word)).toBeGreaterThanOrEqual(saved.length), within)
    for (const id of saved) expect((await fetch(`${site}/api/v1/aanbod/${id}`)).status).toBe(200)
    return `${saved.length} saves acknowledged before the kill, all of them found after it`
  },
  240_000,
)

const story = 'Elke dinsdag koken we samen in de grote zaal.'
const fields = { title: 'Samen koken in de zaal', what: story, reach: 'bij de balie' }

proof(
  'a resident sends something while the cms does not answer',
  'the page says so with a phone number, keeps every word, offers it again on a later visit, and then it arrives',
  async () => {
    await isOpen()
    const cms = processOf('cms')
    const said = await walkIn(async ({ page }) => {
      const fill = async () => {
        for (const [name, text] of Object.entries(fields)) await page.locator(`[name=${name}]`).fill(text)
      }
      const send = () => page.locator('.sk-help__form [type=submit]').click()
      await page.goto(`${site}/iets-toevoegen`)
      await fill()
      await sleep(2_100) // faster than a person is not believed
      process.kill(cms, 'SIGSTOP')
      try {
        await send()
        await page.locator('#melding').waitFor({ timeout: 60_000 })
      } finally {
        process.kill(cms, 'SIGCONT')
      }
      const message = await page.locator('#melding').innerText()
      expect(message).toContain(nl.help.problems.down[0])
      expect(await page.locator('[name=what]').inputValue()).toBe(story)
      await page.goto(`${site}/`)
      await isOpen()
      await page.goto(`${site}/iets-toevoegen`)
      expect(await page.locator('[name=what]').inputValue()).toBe('')
      await page.locator('[data-part=restore]').click()
      expect(await page.locator('[name=what]').inputValue()).toBe(story)
      await sleep(2_100)
      await send()
      await page.waitForURL(/bedankt/, { timeout: 60_000 })
      await page.goto(`${site}/iets-toevoegen`)
      await expect(page.locator('[data-part=offer]').isVisible()).resolves.toBe(false)
      return message.split('\n')[0]
    })
    return `"${said}"; restored and sent on the second visit`
  },
  240_000,
)

for (const [words, service] of [
  ['the same without JavaScript', 'cms'],
  ['a resident sends something while Postgres does not answer', 'postgres'],
] as const)
  proof(
    words,
    'the form comes back filled in, with the message above it',
    async () => {
      await isOpen()
      return walkIn(
        async ({ page }) => {
          await page.goto(`${site}/iets-toevoegen`)
          for (const [name, text] of Object.entries(fields))
            await page.locator(`[name=${name}]`).fill(`${text} (${service})`)
          await sleep(2_100)
          const status = await whileStill(service, async () => {
            const answer = page.waitForResponse((one) => one.request().method() === 'POST', {
              timeout: 60_000,
            })
            await page.locator('.sk-help__form [type=submit]').click({ noWaitAfter: true })
            await page.locator('#melding').waitFor({ timeout: 60_000 })
            return (await answer).status()
          })
          expect(status).toBe(503)
          expect(await page.locator('[name=what]').inputValue()).toBe(`${story} (${service})`)
          await sleep(2_100)
          await isOpen()
          await page.locator('.sk-help__form [type=submit]').click()
          await page.waitForURL(/bedankt/, { timeout: 60_000 })
          return '503 with every word in the form; sent with the same page when it answered again'
        },
        // Without it no more than four an hour are taken from one network, and each of these counts twice.
        { javaScriptEnabled: service === 'postgres' },
      )
    },
    240_000,
  )

proof(
  'somebody opens pages of the admin while Postgres does not answer',
  'each says in Dutch that it passes, not a blank page and not an English one',
  async () => {
    await isOpen()
    const open = (path: string) =>
      fetch(`${inject('cmsUrl')}/admin${path}`, { headers: { accept: 'text/html' } })
    const ms = await whileStill('postgres', async () => {
      const began = performance.now()
      for (const page of await Promise.all(['', '/login', '/collections/listings', '/cijfers'].map(open))) {
        expect(page.status).toBe(503)
        expect(await page.text()).toContain(away.said)
      }
      return performance.now() - began
    })
    await isOpen()
    expect((await open('/login')).status).toBe(200)
    return `four pages with 503 and plain words, after ${Math.round(ms)} ms`
  },
  120_000,
)

proof(
  `Postgres stands still for ${inFull ? 'a minute' : 'some seconds'} while a partner saves`,
  inFull
    ? 'the partner hears in words that it is away, and can save as soon as it is back; residents notice nothing'
    : 'the save waits and is kept, and residents notice nothing',
  async () => {
    await isOpen()
    const desk = await logIn(editor)
    const word = `Databank${Date.now() % 100_000}`
    const { saving, slowest } = await whileStill('postgres', async () => {
      const began = performance.now()
      const saving = desk.publish(`${word} wacht`)
      saving.catch(() => {})
      let slowest = 0
      for (const address of [
        '/',
        '/zoeken?zoek=thee',
        '/agenda',
        '/wijken',
        '/iets-toevoegen',
        '/api/v1/aanbod',
      ]) {
        const asked = performance.now()
        expect((await fetch(site + address)).status, address).toBe(200)
        slowest = Math.max(slowest, performance.now() - asked)
      }
      await sleep(Math.max(0, (inFull ? 60_000 : 3_000) - (performance.now() - began)))
      return { saving, slowest }
    })
    if (inFull) {
      await expect(saving).rejects.toThrow('We kunnen nu even niet bij de gegevens')
      await vi.waitFor(() => desk.publish(`${word} opnieuw`), within)
    } else await saving
    await vi.waitFor(async () => expect(await countFound(word)).toBe(1), within)
    return `6 pages meanwhile, the slowest ${Math.round(slowest)} ms; the save was kept and is found`
  },
  240_000,
)

proof(
  'Postgres is killed outright while a partner saves',
  'each save is answered with a yes, or with a no in words and without a trace of our code; every yes is found',
  async () => {
    await isOpen()
    const desk = await logIn(editor)
    const word = `Omver${Date.now() % 100_000}`
    const before = processOf('postgres')
    process.kill(before, 'SIGKILL')
    const saved: string[] = []
    const refusals = new Set<string>()
    await vi.waitFor(async () => {
      const answer = await desk.tryPublish(`${word} ${saved.length}`)
      if (answer.status === 201) saved.push(answer.text)
      else refusals.add(`${answer.status} ${answer.text}`)
      expect(saved.length).toBeGreaterThan(2)
    }, within)
    for (const refusal of refusals) {
      expect(refusal).not.toMatch(leak)
      if (refusal.startsWith('5'))
        expect(refusal).toMatch(/Er ging iets mis bij ons|We kunnen nu even niet bij/)
    }
    await vi.waitFor(async () => expect(await countFound(word)).toBeGreaterThanOrEqual(saved.length), within)
    const said = [...refusals].map((one) => one.slice(0, 90))
    return `${saved.length} saved and found; ${said.length > 0 ? said.join(' / ') : 'none refused'}`
  },
  240_000,
)
