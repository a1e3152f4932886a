import type { Tab } from 'payload'
import { ownersFieldWhenSecret } from '../../access/owners-field.ts'
import { languageWords, words } from '../../in-words.ts'
import { spokenLanguages } from '#search/vocabulary.ts'

export const whoTab: Tab = {
  label: words('Voor wie', 'For whom'),
  description: words('Niets kiezen betekent: voor iedereen.', 'Nothing chosen means: for everybody.'),
  fields: [
    {
      name: 'audiences',
      type: 'relationship',
      relationTo: 'audiences',
      hasMany: true,
      label: words('Vooral voor', 'Mainly for'),
    },
    {
      name: 'ages',
      type: 'group',
      label: words('Leeftijd', 'Age'),
      fields: [
        {
          type: 'row',
          fields: [
            {
              name: 'from',
              type: 'number',
              min: 0,
              max: 120,
              label: words('Vanaf', 'From'),
              admin: { width: '50%' },
            },
            {
              name: 'until',
              type: 'number',
              min: 0,
              max: 120,
              label: words('Tot en met', 'Until'),
              admin: { width: '50%' },
            },
          ],
        },
      ],
    },
    {
      name: 'languages',
      type: 'select',
      hasMany: true,
      defaultValue: ['nl'],
      label: words('Welke talen spreken jullie?', 'Languages spoken'),
      options: spokenLanguages.map((tag) => ({ value: tag, label: languageWords(tag) })),
    },
    {
      name: 'areas',
      type: 'relationship',
      relationTo: 'areas',
      hasMany: true,
      label: words('Voor welke buurten?', 'For which neighbourhoods?'),
      access: { read: ownersFieldWhenSecret },
      admin: {
        description: words('Leeg betekent: voor de hele gemeente.', 'Empty means the whole municipality.'),
      },
    },
  ],
}
