import { expect, onTestFinished } from 'vitest'
import { inFull, proof } from '#ops/proofs/proof.ts'
import { finishTask } from '#search/finish-task.ts'
import { emptyQuery } from '#search/query.ts'
import { openDoor } from './open-door.ts'
import { openTestSite } from './testing/open-test-site.ts'
import { someListing } from './testing/some-listing.ts'

/** During an upgrade the index is filled by the new version while the site of the old one still answers. */
proof(
  'a site of the old version reads an index with fields and kinds of the new one',
  'it goes on with what it knows, also in lists, and lets through nothing of its own accord',
  async () => {
    const count = inFull ? 200 : 20
    const listings = Array.from({ length: count }, (_, i) => someListing(`koffie-${i}`))
    const site = await openTestSite(listings)
    onTestFinished(() => site.close())
    const { client } = site.search
    const [listingIndex, townIndex] = [client.index(site.search.listings), client.index(site.search.town)]
    const { results } = await listingIndex.getDocuments({ limit: count })
    const grown = results.map((record) => ({ ...record, vanMorgen: { nieuw: true } }))
    await finishTask(site.search, await listingIndex.addDocuments(grown))
    await finishTask(site.search, await townIndex.addDocuments([{ id: 'iets-nieuws', type: 'van-morgen' }]))
    const door = openDoor(site.reading, () => new Date('2026-11-21T12:00:00Z'))
    const found = await door.find({ ...emptyQuery, text: 'koffie' })
    expect(found.total).toBe(count)
    expect(await door.get('koffie-1')).toMatchObject({ slug: 'koffie-1' })
    expect((await door.town()).municipality?.name).toBe('Eindhoven')
    expect(JSON.stringify(await door.find(emptyQuery))).not.toContain('vanMorgen')
    return `${found.total} of ${count} found, the town is read, nothing of the new field on a card`
  },
)
