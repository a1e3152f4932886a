import { readdirSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { endpoints } from '#site/api/endpoints.ts'
import { addressesOf, cmsEndpoints } from './cms-endpoints.ts'
import { apiOutputs, pageOutputs } from './public-outputs.ts'

const root = path.join(import.meta.dirname, '../../..')

test('every page of the site is swept: who makes one says here what to ask of it', () => {
  const pages = readdirSync(path.join(root, 'site/pages'), { recursive: true, encoding: 'utf8' })
  const files = pages.filter((name) => /\.(astro|ts)$/.test(name) && !name.endsWith('.test.ts'))
  expect(Object.keys(pageOutputs).sort()).toEqual(files.sort())
})

test('and so is every endpoint of the API', () => {
  const named = Object.keys(endpoints).map((path) => path.replace('[slug]', '…'))
  expect(Object.keys(apiOutputs).sort()).toEqual(named.sort())
})

test('endpoints of the cms are found in its sources, and asked with no name left open', () => {
  const all = cmsEndpoints()
  expect(all.length).toBeGreaterThan(40)
  const ids = { listing: 'l', venue: 'v', calendar: 'c' }
  for (const endpoint of all)
    for (const address of addressesOf(endpoint, ids)) expect(address).not.toContain(':')
})
