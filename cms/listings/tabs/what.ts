import type { Tab } from 'payload'
import {
  options,
  kindWords,
  purposeWords,
  rungWords,
  stageWords,
  takePartWords,
  words,
} from '../../in-words.ts'
import { isForEditors } from '../is-for-editors.ts'
import { asCopy, notCopied } from '../not-copied.ts'
import { plainCheck } from './plain-check.ts'
import { listingKinds, purposes, rungs, stages, takePartKinds } from '#search/vocabulary.ts'

export const whatTab: Tab = {
  label: words('Wat', 'What'),
  fields: [
    {
      name: 'title',
      type: 'text',
      required: true,
      localized: true,
      maxLength: 120,
      label: words('Titel', 'Title'),
      hooks: { beforeDuplicate: [asCopy] },
      admin: {
        components: { afterInput: ['/admin/look-alikes/LookAlikesField.tsx#LookAlikesField'] },
        description: words('Zoals je het aan een buurvrouw vertelt.', 'As you would tell a neighbour.'),
      },
    },
    {
      name: 'summary',
      type: 'textarea',
      required: true,
      localized: true,
      maxLength: 300,
      label: words('In één zin', 'In one sentence'),
      admin: {
        description: words('Wat is het en voor wie? Dit staat in de lijst.', 'Shown in the list.'),
        components: plainCheck,
      },
    },
    {
      name: 'description',
      type: 'textarea',
      localized: true,
      maxLength: 5000,
      label: words('Meer erover', 'More about it'),
      admin: {
        rows: 8,
        components: plainCheck,
        description: words('Korte zinnen. Een lege regel maakt een nieuwe alinea.', 'Short sentences.'),
      },
    },
    {
      name: 'kind',
      type: 'select',
      required: true,
      defaultValue: 'activity',
      index: true,
      label: words('Wat voor iets is het?', 'What kind of thing is it?'),
      options: options(listingKinds, kindWords),
    },
    {
      name: 'themes',
      type: 'relationship',
      relationTo: 'themes',
      hasMany: true,
      required: true,
      minRows: 1,
      maxRows: 4,
      label: words("Thema's", 'Themes'),
      admin: { description: words('Eén tot vier. Kies wat het meest past.', 'One to four.') },
    },
    {
      name: 'purposes',
      type: 'select',
      hasMany: true,
      label: words('Waar is het goed voor?', 'What is it good for?'),
      options: options(purposes, purposeWords),
    },
    {
      name: 'lifeDomains',
      type: 'relationship',
      relationTo: 'life-domains',
      hasMany: true,
      label: words('Levensgebieden', 'Life domains'),
      admin: { condition: isForEditors },
    },
    {
      name: 'takePart',
      type: 'select',
      hasMany: true,
      defaultValue: ['join'],
      label: words('Wat kunnen mensen doen?', 'What can people do?'),
      options: options(takePartKinds, takePartWords),
    },
    {
      name: 'images',
      type: 'upload',
      relationTo: 'media',
      hasMany: true,
      maxRows: 6,
      label: words("Foto's", 'Pictures'),
    },
    {
      type: 'collapsible',
      label: words('Hoe ver het is, en hoe zwaar de hulp is', 'Stage and weight'),
      admin: { initCollapsed: true },
      fields: [
        {
          name: 'rung',
          type: 'select',
          label: words('Trede van de ladder', 'Rung of the ladder'),
          options: options(rungs, rungWords),
          admin: {
            condition: isForEditors,
            description: words('Leeg laten mag: dan leiden we het af.', 'Left empty, it is derived.'),
          },
        },
        {
          name: 'stage',
          type: 'select',
          defaultValue: 'established',
          required: true,
          label: words('Hoe ver is het?', 'Stage'),
          options: options(stages, stageWords),
        },
        {
          name: 'trialUntil',
          type: 'date',
          label: words('Proef tot en met', 'Trial until'),
          hooks: notCopied,
          admin: {
            condition: (_, own) => own?.stage === 'trial',
            date: { pickerAppearance: 'dayOnly', displayFormat: 'd MMMM yyyy' },
          },
        },
      ],
    },
  ],
}
