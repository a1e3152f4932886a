import { expect, test } from 'vitest'
import type { StoredListing } from '../outbox/stored.ts'
import { reasonsToWait } from './reasons-to-wait.ts'
import type { Facts } from './rules.ts'

const trusted: Facts = {
  isTrusted: true,
  hosts: new Set(['debrink.example.org', 'facebook.com/debrink']),
  phones: new Set(['0401234567']),
  published: 0,
  removed: 0,
  wasSecret: false,
  secrets: [],
  houses: [],
  venue: null,
}

const coffee = {
  id: '1',
  title: { nl: 'Koffie in de buurt' },
  summary: { nl: 'Elke week een kopje.' },
  description: { nl: 'Bel 040 765 43 21 of kijk op https://koffie.example.org/agenda.' },
  whereabouts: 'venue',
  venue: 'brink',
  organisations: [{ organisation: 'a', role: 'organiser' }],
  contact: { phone: '040-7654321' },
} as unknown as StoredListing
const refuge = {
  ...coffee,
  whereabouts: 'secret',
  venue: null,
  secretAddress: 'Stille Laan 12, 5611 AB Eindhoven',
} as StoredListing

const say = (nl: string): Partial<StoredListing> => ({
  description: { nl: `${coffee.description?.nl} ${nl}` },
})

type Case = [
  what: string,
  before: StoredListing | null,
  change: Partial<StoredListing> | null,
  reasons: string[],
  facts?: Partial<Facts>,
]
const cases: Case[] = [
  ['nothing', coffee, {}, []],
  ['a sentence more', coffee, say('Neem je buurvrouw mee.'), []],
  ['other times', coffee, { schedule: { note: 'Elke dinsdag van 10.00 tot 12.00' } } as never, []],
  ['a first time, from whom we know', null, {}, ['link', 'phone']],
  [
    'a first time with known ways to get in touch',
    null,
    {
      ...say(''),
      description: { nl: 'Kijk op www.debrink.example.org.' },
      contact: { phone: '+31 40 123 45 67' },
    },
    [],
  ],
  [
    'a first time, from whom we do not know yet',
    null,
    { description: null, contact: {} } as never,
    ['first-publication'],
    { isTrusted: false },
  ],
  [
    'a small edit, from whom we do not know yet',
    coffee,
    say('Gezellig!'),
    ['first-publication'],
    { isTrusted: false },
  ],
  ['another title', coffee, { title: { nl: 'Soep in de buurt' } }, ['title']],
  ['a title in another language', coffee, { title: { ...coffee.title, en: 'Coffee' } }, ['title']],
  ['a title with other capitals and spaces', coffee, { title: { nl: ' Koffie  in de Buurt' } }, []],
  [
    'another organisation',
    coffee,
    { organisations: [{ organisation: 'b', role: 'organiser' }] } as never,
    ['owners'],
  ],
  [
    'an organisation more',
    coffee,
    { organisations: [...coffee.organisations, { organisation: 'b', role: 'host' }] } as never,
    ['owners'],
  ],
  ['another role', coffee, { organisations: [{ organisation: 'a', role: 'host' }] } as never, []],
  ['another venue', coffee, { venue: 'elders' } as never, ['place']],
  ['no venue any more', coffee, { whereabouts: 'at-home', venue: null }, ['place']],
  ['another room', coffee, { room: 'Zaal 3' }, []],
  ['becoming secret', coffee, { whereabouts: 'secret', venue: null }, []],
  [
    'a first time of what was secret as a draft',
    null,
    { description: null, contact: {} } as never,
    ['secret-address'],
    { wasSecret: true },
  ],
  ['what was secret once and is not since long', coffee, say('Gezellig!'), [], { wasSecret: true }],
  [
    'a secret address of another listing of theirs',
    coffee,
    say('Ook in de Stille Laan 12.'),
    ['secret-address'],
    { secrets: ['Stille Laan 12'] },
  ],
  [
    'a first time at a secret address of theirs',
    null,
    { description: null, contact: {} } as never,
    ['secret-address'],
    { secrets: ['Stille Laan 12, 5611 AB'], venue: { address: 'Stille Laan 12', isSecret: false } },
  ],
  [
    'a move to a venue that is kept from others',
    coffee,
    { venue: 'elders' } as never,
    ['place', 'secret-address'],
    { venue: { address: '', isSecret: true } },
  ],
  ['no longer secret', refuge, { whereabouts: 'venue', venue: 'brink' } as never, ['secret-address']],
  ['another secret address', refuge, { secretAddress: 'Verre Weg 3' }, []],
  ['a secret address in a text', refuge, say('Kom naar de Stille Laan 12!'), ['secret-address']],
  [
    'the name of the house that it left, in a text',
    refuge,
    say('Kom naar Huize de Leeuwerik!'),
    ['secret-address'],
    { houses: ['Huize De Leeuwerik'] },
  ],
  ['a secret postcode in a text', refuge, { howToJoin: { nl: 'We zitten in 5611ab.' } }, ['secret-address']],
  ['a new link', coffee, say('Zie www.ergens-anders.nl'), ['link']],
  ['a new link without www', coffee, say('Zie ergens-anders.nl/koffie voor meer'), ['link']],
  [
    'a new link in Turkish',
    coffee,
    { summary: { ...coffee.summary, tr: 'https://elders.example.com' } },
    ['link'],
  ],
  [
    'a new web site',
    coffee,
    { contact: { ...coffee.contact, website: 'https://nieuw.example.org' } },
    ['link'],
  ],
  ['another page of the same site', coffee, say('En https://koffie.example.org/contact'), []],
  ['a site of theirs from another listing', coffee, say('En https://debrink.example.org/'), []],
  ['their own page where many have one', coffee, say('https://www.facebook.com/DeBrink'), []],
  ["someone else's page there", coffee, say('https://www.facebook.com/elders'), ['link']],
  [
    'an online place elsewhere',
    coffee,
    { whereabouts: 'online', onlineUrl: 'https://meet.example.com/x' },
    ['place', 'link'],
  ],
  ['a mail address', coffee, say('Mail naar anna@elders.nl.'), []],
  ['a full stop without a space', coffee, say('We drinken koffie.Neem iets mee.'), []],
  [
    'a bank account',
    coffee,
    say('Maak over naar NL91 ABNA 0417 1643 00 ten name van Jan.'),
    ['bank-account'],
  ],
  [
    'a Belgian bank account in a note',
    coffee,
    { cost: { case: 'paid', note: 'be68539007547034' } } as never,
    ['bank-account'],
  ],
  ['what only looks like one', coffee, say('Zaal NL92 ABNA 0417 1643 00'), []],
  ['another phone number', coffee, { contact: { phone: '040 111 22 33' } }, ['phone']],
  ['a phone number in a text', coffee, say('Of bel 06-12345678.'), ['phone']],
  ['a phone number from abroad', coffee, say('Of bel +44 20 7946 0958.'), ['phone']],
  ['a number of theirs from another listing', coffee, { contact: { phone: '(040) 123 45 67' } }, []],
  ['a short number', coffee, { contact: { ...coffee.contact, whatsapp: '14 040' } }, ['phone']],
  ['the same number otherwise written', coffee, { contact: { phone: '+31 (0)40 765 43 21' } }, []],
  ['a date and a time', coffee, say('Op 01-12-2026 09.30 uur, en 2026-12-08.'), []],
  ['a number less', coffee, { contact: {} }, []],
  ['taking one away', coffee, null, []],
  ['taking the sixth away today', coffee, null, ['many-removed'], { removed: 5 }],
  ['the twenty-fifth in an hour', coffee, {}, [], { published: 24 }],
  ['the twenty-sixth in an hour', coffee, say('Tot dan!'), ['burst'], { published: 25 }],
  ['nothing, in a burst, from whom we do not know yet', coffee, {}, [], { published: 25, isTrusted: false }],
]

test.each(cases)('%s', (_, before, change, reasons, facts = {}) => {
  const after = change && ({ ...(before ?? coffee), ...change } as StoredListing)
  expect(reasonsToWait(before, after, { ...trusted, ...facts })).toEqual(reasons)
})
