import { HtmlValidate } from 'html-validate'
import { beforeAll, expect, inject, test } from 'vitest'
import { publicPages, type PublicPage } from './pages.ts'

const site = inject('siteUrl')
/** What the standard says, and what belongs to a whole and usable document; `recommended` adds matters of style only. */
const rules = ['html-validate:standard', 'html-validate:document', 'html-validate:a11y']
const validator = new HtmlValidate({
  extends: rules,
  // a fingerprint is for what somebody else serves
  rules: { 'require-sri': ['error', { target: 'crossorigin' }] },
})
let pages: PublicPage[] = []

beforeAll(async () => {
  pages = await publicPages(site)
})

async function faultsIn(html: string): Promise<string[]> {
  const { results } = await validator.validateString(html)
  return results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, line, column }) => {
      const where = html.split('\n')[line - 1]!.slice(Math.max(0, column - 40), column + 80)
      return `${ruleId}: ${message} … ${where}`
    }),
  )
}

test('every public page is valid HTML', async () => {
  for (const [name, path] of pages)
    expect({ name, faults: await faultsIn(await (await fetch(site + path)).text()) }).toEqual({
      name,
      faults: [],
    })
})

test('every page that stands in a frame is valid HTML', async () => {
  const { listings } = (await (await fetch(`${site}/api/v1/aanbod?zoek=koffie`)).json()) as {
    listings: { slug: string }[]
  }
  const looks = [
    'toon=kaart&kleur=aa0000&grond=fff',
    'toon=agenda',
    'toon=zoekvak',
    'zoek=xqzjkwv',
    'pagina=900',
  ]
  for (const path of [
    ...looks.map((words) => `zoeken?${words}`),
    `aanbod/${listings[0]!.slug}`,
    'aanbod/er-niet',
  ])
    expect({ path, faults: await faultsIn(await (await fetch(`${site}/widget/${path}`)).text()) }).toEqual({
      path,
      faults: [],
    })
})

test('a fault would be seen', async () => {
  expect(await faultsIn('<!doctype html><html lang="nl"><title>x</title><p><div></div></p>')).not.toEqual([])
})
