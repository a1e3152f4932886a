import type { CollectionConfig, Field, FieldAccess } from 'payload'
import { belongsToViewer, singleStake } from '../access/belongs-to-viewer.ts'
import { ofAnOrganisation } from '../access/of-an-organisation.ts'
import { options, words } from '../in-words.ts'
import { whichOrganisation } from '../organisations/which-organisation.ts'
import { calendarEndpoints } from './asking/calendar-endpoints.ts'
import { announceCalendar, announceGoneCalendar } from './announce-calendar.ts'
import { healths, healthWords } from './healths.ts'
import { isOfOrganisation } from './is-of-organisation.ts'
import { notTooMany } from './not-too-many.ts'
import { isCalendarAddress, toAddress } from './to-address.ts'

const noOne: FieldAccess = () => false
/** Written by the reader alone. */
const noted = (field: Field): Field =>
  ({ ...field, access: { create: noOne, update: noOne }, admin: { readOnly: true, hidden: true } }) as Field
const badAddress = 'Plak hier het adres van je agenda. Het begint met https:// of webcal://'

/**
 * Calendars that partners keep elsewhere. What was read last, and the dates in it, are in `feeds.reading`, which Payload
 * does not know; they join the dates of the listing when it is published, so what a partner typed is never touched.
 */
export const calendars: CollectionConfig = {
  slug: 'calendars',
  labels: { singular: words('Agenda', 'Calendar'), plural: words("Agenda's", 'Calendars') },
  admin: {
    useAsTitle: 'name',
    hideAPIURL: true,
    defaultColumns: ['name', 'listing', 'health', 'succeededAt'],
    group: words('Aanbod', 'Listings'),
    description: words(
      'Houd je al een agenda bij, in Google, Outlook, iCloud of Teamup? Dan komen de datums vanzelf bij je aanbod.',
      'Do you keep a calendar in Google, Outlook, iCloud or Teamup? Then its dates come along with your listing.',
    ),
  },
  ...ofAnOrganisation(),
  hooks: {
    beforeChange: [belongsToViewer(singleStake), isOfOrganisation, notTooMany],
    afterChange: [announceCalendar],
    afterDelete: [announceGoneCalendar],
  },
  endpoints: calendarEndpoints(),
  fields: [
    { name: 'name', type: 'text', required: true, maxLength: 80, label: words('Naam van de agenda', 'Name') },
    whichOrganisation(),
    {
      name: 'address',
      type: 'text',
      required: true,
      maxLength: 2000,
      label: words('Adres van de agenda', 'Address of the calendar'),
      admin: {
        description: words(
          'Zoek in je agenda naar “iCal-adres” of “Publiceren” en plak het hier. Bewaar, en kijk wat we vinden.',
          'Look for “iCal address” or “Publish” in your calendar and paste it here. Save, and see what is found.',
        ),
      },
      hooks: { beforeValidate: [({ value }) => (typeof value === 'string' ? toAddress(value) : value)] },
      validate: (value: string | null | undefined) => isCalendarAddress(value ?? '') || badAddress,
    },
    {
      name: 'only',
      type: 'text',
      maxLength: 80,
      label: words(
        'Alleen afspraken met dit woord in de titel (mag leeg)',
        'Only events with this in the title',
      ),
    },
    {
      name: 'found',
      type: 'ui',
      admin: { components: { Field: '/admin/calendars/CalendarFound.tsx#CalendarFound' } },
    },
    {
      name: 'listing',
      type: 'relationship',
      relationTo: 'listings',
      index: true,
      label: words(
        'Bij welk aanbod horen deze datums? (mag later)',
        'Which listing do these dates belong to?',
      ),
      filterOptions: ({ data }) =>
        data?.organisation ? { 'organisations.organisation': { equals: data.organisation } } : true,
    },
    {
      name: 'showTitles',
      type: 'checkbox',
      label: words('Zet de titel van de afspraak bij de datum', 'Show the title of the event with its date'),
    },
    noted({
      name: 'health',
      type: 'select',
      required: true,
      defaultValue: 'new',
      label: words('Hoe gaat het?', 'Health'),
      options: options(healths, healthWords),
    }),
    noted({ name: 'problem', type: 'text', label: words('Wat is er mis?', 'What is wrong?') }),
    noted({ name: 'readAt', type: 'date', label: words('Laatst gekeken', 'Last looked at') }),
    noted({ name: 'succeededAt', type: 'date', label: words('Laatst gelezen', 'Last read') }),
    noted({ name: 'dateCount', type: 'number', label: words('Aantal datums', 'Number of dates') }),
  ],
}
