import { afterAll, beforeAll, expect } from 'vitest'
import { proof } from '#ops/proofs/proof.ts'
import { openTown, type OpenTown } from './testing/open-town.ts'

/** A partner whom we trust, with what waits for an editor written in signs that a program may read over. */

let open: OpenTown
let listing: string
beforeAll(async () => {
  open = await openTown('odd_signs')
  listing = (await open.town.publish()).id
})
afterAll(() => open?.payload.destroy())

const arabic = (text: string) => text.replace(/\d/g, (digit) => String.fromCodePoint(0x660 + Number(digit)))
const wide = (text: string) => text.replace(/\d/g, (digit) => String.fromCodePoint(0xff10 + Number(digit)))
const told = {
  link: ['Zie https://evil23。nl/geld', 'Zie https://a_.evil24.nl/geld', 'Zie evil25．nl', 'Zie\n-evil26.nl'],
  phone: [
    'Bel 06‑1234‑5699',
    'Bel 06_1234_5696',
    `Bel ${arabic('0612345695')}`,
    `Bel ${wide('0612345694')}`,
    `Bel ${Array.from('0612345693').join('\u00ad')}`,
  ],
  'bank-account': ['Maak over naar NL91\u00adABNA0417164300', 'Maak over naar NL91‑ABNA‑0417‑1643‑00'],
}
const websites = ['https://a_.evil20.nl/', 'https://a-.evil22.nl/', 'https://bücher.example/']
const refused = [
  ...['https://evil4。nl', 'https://evil21．nl/', 'https://ev\u00adil.nl/'],
  ...['https:evil.nl', 'https:\\\\evil2.nl', 'https://3232235777./'],
]

proof(
  'links, phone numbers and bank accounts in a text, in odd signs',
  'each waits for an editor, and residents do not see it',
  async () => {
    for (const [reason, texts] of Object.entries(told))
      for (const text of texts) {
        await open.people.save(open.anna, listing, { description: text })
        const waiting = await open.people.waiting(listing)
        expect([text, waiting?.reasons]).toEqual([text, [reason]])
        expect((await open.people.live(listing)).description).not.toBe(text)
      }
    return `${Object.values(told).flat().length} texts, all held`
  },
)

proof(
  'web sites with hosts of odd signs',
  'what a browser opens as written waits; what it would open otherwise is refused in words',
  async () => {
    const publish = (website: string) =>
      open.people.save(open.anna, listing, { description: 'Koffie.', contact: { website } })
    for (const website of websites) {
      await publish(website)
      expect([website, (await open.people.waiting(listing))?.reasons]).toEqual([website, ['link']])
      expect((await open.people.live(listing)).contact?.website ?? null).toBeNull()
    }
    for (const website of refused)
      await expect(publish(website), website).rejects.toMatchObject({
        data: { errors: [{ path: 'contact.website', message: expect.stringMatching(/^Begin met https/) }] },
      })
    return `${websites.length} held, ${refused.length} refused`
  },
)
