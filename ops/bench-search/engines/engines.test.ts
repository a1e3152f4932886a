import { expect, inject, test } from 'vitest'
import { toForeignSet } from '../foreign-set.ts'
import { makeEngines, engineNames } from '../make-engines.ts'

const now = new Date('2026-11-03T09:00:00+01:00')
const offers = [
  { id: 'a/1', title: 'Buurtkoor', summary: 'Elke dinsdag zingen', themes: ['Muziek'] },
  { id: 'b', title: 'Hulp bij schulden', description: 'Samen de post openen', organisation: 'Rekenraad' },
  { id: 'c', title: 'Schaken', area: 'Noord', audience: ['Ouderen'] },
]
const services = () => ({
  databaseUrl: inject('pgUrl'),
  meiliUrl: inject('meiliUrl'),
  meiliKey: inject('meiliKey'),
  stop: async () => {},
})

test.each(engineNames)(
  '%s finds by title and by summary, forgets what it had, and takes any question',
  async (name) => {
    const [engine] = makeEngines(services(), [name])
    const { set } = toForeignSet('proef', offers, [], now)
    await engine!.index({ ...set, texts: set.texts.slice(2), listings: set.listings.slice(2) })
    await engine!.index({ ...set, texts: set.texts.slice(0, 2), listings: set.listings.slice(0, 2) })
    expect((await engine!.search('zingen'))[0]).toBe('a/1')
    expect((await engine!.search('schulden'))[0]).toBe('b')
    expect(await engine!.search('schaken')).not.toContain('c')
    for (const odd of ['', '"', "'; drop table", 'de het een', '🙂', 'x'.repeat(5_000), '() & | ! :*'])
      expect(Array.isArray(await engine!.search(odd))).toBe(true)
    await engine!.close()
  },
)
