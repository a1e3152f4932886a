import type { Tab } from 'payload'
import { accessWords, costUnitWords, costWords, options, passWords, words } from '../../in-words.ts'
import { plainCheck } from './plain-check.ts'
import { accessKinds, cityPasses, costKinds, costUnits } from '#search/vocabulary.ts'

export const joiningTab: Tab = {
  label: words('Meedoen', 'Joining'),
  fields: [
    {
      name: 'access',
      type: 'select',
      required: true,
      defaultValue: 'walk-in',
      index: true,
      label: words('Hoe kom je binnen?', 'How does one get in?'),
      options: options(accessKinds, accessWords),
    },
    {
      name: 'referralBy',
      type: 'text',
      maxLength: 200,
      label: words('Wie verwijst?', 'Who refers?'),
      admin: { condition: (_, own) => own?.access === 'referral' },
    },
    {
      name: 'howToJoin',
      type: 'textarea',
      localized: true,
      maxLength: 1000,
      label: words('Hoe doe je mee?', 'How to join'),
      admin: { components: plainCheck },
    },
    {
      name: 'firstVisit',
      type: 'textarea',
      localized: true,
      maxLength: 1000,
      label: words('Wat gebeurt er de eerste keer?', 'What happens the first time?'),
      admin: {
        description: words('Wie zie je, wat doe je, hoe lang duurt het?', 'Whom will you see?'),
        components: plainCheck,
      },
    },
    {
      name: 'goTogether',
      type: 'group',
      label: false,
      admin: { hideGutter: true },
      fields: [
        {
          name: 'possible',
          type: 'checkbox',
          label: words('Iemand kan de eerste keer met je meegaan', 'Someone can come along'),
        },
        {
          name: 'how',
          type: 'text',
          maxLength: 300,
          label: words('Hoe regel je dat?', 'How?'),
          admin: { condition: (_, own) => Boolean(own?.possible) },
        },
      ],
    },
    {
      name: 'cost',
      type: 'group',
      label: words('Wat kost het?', 'What does it cost?'),
      fields: [
        {
          name: 'case',
          type: 'select',
          required: true,
          defaultValue: 'unknown',
          label: words('Kosten', 'Cost'),
          options: options(costKinds, costWords),
        },
        {
          type: 'row',
          admin: { condition: (_, own) => own?.case === 'paid' },
          fields: [
            {
              name: 'euros',
              type: 'number',
              min: 0,
              max: 100_000,
              label: words('Bedrag in euro’s', 'Amount in euros'),
              admin: { step: 0.01, width: '50%' },
            },
            {
              name: 'per',
              type: 'select',
              label: words('Waarvoor?', 'Per'),
              options: options(costUnits, costUnitWords),
              admin: { width: '50%' },
            },
          ],
        },
        {
          name: 'passes',
          type: 'select',
          hasMany: true,
          label: words('Deze passen en regelingen gelden hier', 'Passes accepted'),
          options: options(cityPasses, passWords),
          admin: { condition: (_, own) => own?.case === 'paid' },
        },
        {
          name: 'note',
          type: 'text',
          maxLength: 300,
          label: words('Nog iets over de kosten', 'More about the cost'),
          admin: { condition: (_, own) => own?.case !== 'unknown' },
        },
      ],
    },
  ],
}
