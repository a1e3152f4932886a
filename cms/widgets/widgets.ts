import type { CollectionConfig } from 'payload'
import { belongsToViewer, singleStake } from '../access/belongs-to-viewer.ts'
import { ofAnOrganisation } from '../access/of-an-organisation.ts'
import { words } from '../in-words.ts'
import { whichOrganisation } from '../organisations/which-organisation.ts'
import { announceChange, announceRemoval } from '../outbox/announce.ts'
import { isDomain, toDomain } from './to-domain.ts'
import { longestWords, toWords } from './to-words.ts'

const notBuilt = 'Plak hier het adres van de pagina waar je koos, met /widget-maken erin.'
const noDomain = 'Schrijf de naam van een site, zoals www.bieb.nl.'
const mostDomains = 20

/**
 * What hosts chose for their own sites. Their pages name it by its number only, so it may be changed here without touching
 * them. What it is is public: the words of an address.
 */
export const widgets: CollectionConfig = {
  slug: 'widgets',
  labels: { singular: words('Blok', 'Widget'), plural: words('Blokken', 'Widgets') },
  admin: {
    useAsTitle: 'name',
    hideAPIURL: true,
    defaultColumns: ['name', 'organisation', 'isOn'],
    group: words('Aanbod', 'Listings'),
    description: words(
      'Zet de sociale kaart op je eigen site. Wat je hier verandert, zie je daar meteen.',
      'Put the map on your own site. What you change here is seen there at once.',
    ),
  },
  ...ofAnOrganisation(),
  hooks: {
    beforeChange: [belongsToViewer(singleStake)],
    afterChange: [announceChange('widgets')],
    afterDelete: [announceRemoval('widgets')],
  },
  fields: [
    { name: 'name', type: 'text', required: true, maxLength: 80, label: words('Naam', 'Name') },
    whichOrganisation(),
    {
      name: 'choices',
      type: 'text',
      maxLength: longestWords,
      label: words('Het adres van je keuzes', 'The address of your choices'),
      admin: {
        description: words(
          'Kies eerst wat je laat zien, met de link hieronder. Plak dan het adres van die pagina hier, en bewaar.',
          'First choose what to show, by the link below. Then paste the address of that page here, and save.',
        ),
      },
      hooks: {
        beforeValidate: [({ value }) => (typeof value === 'string' ? (toWords(value) ?? value) : value)],
      },
      validate: (value: string | null | undefined) => {
        if ((value ?? '').length > longestWords) return 'Dit adres is te lang. Kies wat minder.'
        return toWords(value ?? '') !== null || notBuilt
      },
    },
    {
      name: 'codes',
      type: 'ui',
      admin: { components: { Field: '/admin/widgets/WidgetCodes.tsx#WidgetCodes' } },
    },
    {
      name: 'domains',
      type: 'text',
      hasMany: true,
      maxRows: mostDomains,
      label: words('Alleen op deze sites (mag leeg)', 'Only on these sites (may be empty)'),
      admin: {
        description: words(
          'Zoals www.bieb.nl. Met *.bieb.nl mag het op alles onder bieb.nl. Laat leeg, dan mag het overal.',
          'Such as www.bieb.nl; *.bieb.nl is all sites below it. Empty: anywhere.',
        ),
      },
      hooks: {
        beforeValidate: [({ value }) => (Array.isArray(value) ? value.map(String).map(toDomain) : value)],
      },
      validate: (value: unknown) => {
        const all = (value ?? []) as string[]
        if (all.length > mostDomains) return `Kies er hoogstens ${mostDomains}.`
        return all.every((one) => isDomain(toDomain(one))) || noDomain
      },
    },
    {
      name: 'isOn',
      type: 'checkbox',
      defaultValue: true,
      label: words('Staat aan', 'Is on'),
      admin: {
        position: 'sidebar',
        description: words(
          'Staat het uit? Dan staat er op je site alleen een link naar de sociale kaart.',
          'When off, your site shows only a link to the map.',
        ),
      },
    },
  ],
}
