import type { Field, GlobalConfig } from 'payload'
import { hiddenForPartners } from '../access/hidden-for-partners.ts'
import { editors, everyoneInside } from '../access/rules.ts'
import { schoolRegions } from '#search/vocabulary.ts'
import { options, schoolRegionWords, words } from '../in-words.ts'
import { announceGlobal } from '../outbox/announce.ts'
import { pointField } from '../point-field.ts'

const day = (name: string, label: ReturnType<typeof words>): Field => ({
  name,
  type: 'date',
  required: true,
  label,
  admin: { width: '30%', date: { pickerAppearance: 'dayOnly', displayFormat: 'd MMMM yyyy' } },
})

/** What is true of the whole town: its name, whom to call, when schools are out. */
export const municipality: GlobalConfig = {
  slug: 'municipality',
  label: words('De gemeente', 'The municipality'),
  admin: { group: words('De stad', 'The town'), hidden: hiddenForPartners },
  lockDocuments: { duration: 300 },
  versions: { max: 20, drafts: false },
  access: { read: everyoneInside, readVersions: editors, update: editors },
  hooks: { afterChange: [announceGlobal('municipality')] },
  fields: [
    {
      name: 'name',
      type: 'text',
      required: true,
      defaultValue: 'Onze gemeente',
      label: words('Naam van de gemeente', 'Name'),
    },
    {
      name: 'area',
      type: 'relationship',
      relationTo: 'areas',
      // No filterOptions: for a global Payload checks those as nobody, and nobody may read areas.
      label: words('Gebied', 'Area'),
    },
    pointField('centre', words('Midden van de kaart', 'Centre of the map')),
    {
      name: 'helpline',
      type: 'group',
      label: words('Voor wie liever belt', 'For who would rather call'),
      fields: [
        { name: 'name', type: 'text', label: words('Wie neemt op?', 'Who answers?') },
        { name: 'phone', type: 'text', label: words('Telefoon', 'Phone') },
        { name: 'hours', type: 'text', localized: true, label: words('Wanneer?', 'When?') },
      ],
    },
    {
      name: 'emergency',
      type: 'array',
      label: words('Nummers bij nood', 'Emergency numbers'),
      fields: [
        { name: 'name', type: 'text', required: true, label: words('Naam', 'Name') },
        { name: 'phone', type: 'text', required: true, label: words('Telefoon', 'Phone') },
        { name: 'about', type: 'text', localized: true, label: words('Waarvoor?', 'What for?') },
        {
          name: 'words',
          type: 'text',
          hasMany: true,
          label: words('Toon bij deze woorden', 'Show for these words'),
        },
      ],
    },
    {
      name: 'look',
      type: 'group',
      label: words('Zo ziet de site eruit', 'How the site looks'),
      fields: [
        {
          name: 'brand',
          type: 'text',
          label: words('Eigen kleur', 'Own colour'),
          admin: {
            description: words(
              'Zoals #0d5f50. Is die te licht of te donker om goed te lezen? Dan kiest de site een tint die wel leest.',
              'Like #0d5f50. When it is hard to read, the site takes a shade of it that is not.',
            ),
          },
          validate: (value: unknown) =>
            !value ||
            /^#[0-9a-f]{6}$/i.test(String(value)) ||
            'Schrijf de kleur als # en zes tekens (0-9, a-f), zoals #0d5f50.',
        },
        {
          name: 'logo',
          type: 'upload',
          relationTo: 'media',
          label: words('Logo', 'Logo'),
        },
      ],
    },
    {
      name: 'schoolRegion',
      type: 'select',
      label: words('In welke regio vallen de schoolvakanties?', 'Which region for school holidays?'),
      options: options(schoolRegions, schoolRegionWords),
    },
    {
      name: 'schoolHolidays',
      type: 'array',
      label: words('Eigen schoolvakanties', 'School holidays of your own'),
      admin: {
        description: words(
          'Alleen als ze hier anders zijn dan in de regio, of voor een jaar dat we nog niet kennen.',
          'Only when they differ from those of the region, or for a year that is not known yet.',
        ),
      },
      fields: [
        {
          type: 'row',
          fields: [
            {
              name: 'name',
              type: 'text',
              required: true,
              label: words('Vakantie', 'Holiday'),
              admin: { width: '40%' },
            },
            day('from', words('Van', 'From')),
            day('until', words('Tot en met', 'Until')),
          ],
        },
      ],
    },
  ],
}
