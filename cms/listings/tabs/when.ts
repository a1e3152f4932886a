import type { DateField, Field, Tab } from 'payload'
import { months, monthWords, options, weekdayWords, words } from '../../in-words.ts'
import { notCopied } from '../not-copied.ts'
import { weekdays } from '#search/vocabulary.ts'

const clock = /^([01]\d|2[0-3]):[0-5]\d$/
const isClock = (value: string | null | undefined) =>
  !value || clock.test(value) || 'Schrijf de tijd als 09:30.'

const timeField = (name: string, label: ReturnType<typeof words>, required = false): Field => ({
  name,
  type: 'text',
  label,
  required,
  admin: { width: '50%', placeholder: '10:00' },
  validate: (value: string | null | undefined) =>
    required && !value ? 'Vul een tijd in, zoals 10:00.' : isClock(value),
})

const dayField = (name: string, label: ReturnType<typeof words>, required = false): DateField => ({
  name,
  type: 'date',
  label,
  required,
  admin: { width: '50%', date: { pickerAppearance: 'dayOnly', displayFormat: 'd MMMM yyyy' } },
})

const times: Field = {
  type: 'row',
  fields: [timeField('start', words('Van', 'From'), true), timeField('end', words('Tot', 'Until'))],
}
const period: Field = {
  type: 'row',
  fields: [
    dayField('from', words('Vanaf (mag leeg)', 'From')),
    dayField('until', words('Tot en met (mag leeg)', 'Until')),
  ],
}

const rules: Field = {
  name: 'rules',
  type: 'array',
  label: words('Vaste tijden', 'Regular times'),
  labels: { singular: words('Vaste tijd', 'Regular time'), plural: words('Vaste tijden', 'Regular times') },
  fields: [
    {
      name: 'every',
      type: 'select',
      required: true,
      defaultValue: 'week',
      label: words('Hoe vaak?', 'How often?'),
      options: [
        { value: 'week', label: words('Elke week', 'Every week') },
        { value: 'month', label: words('Elke maand', 'Every month') },
      ],
    },
    {
      name: 'interval',
      type: 'number',
      min: 1,
      max: 8,
      defaultValue: 1,
      label: words('Om de hoeveel weken?', 'Every how many weeks?'),
      admin: { condition: (_, own) => own?.every === 'week' },
    },
    {
      name: 'nth',
      type: 'select',
      hasMany: true,
      label: words('De hoeveelste in de maand?', 'Which one in the month?'),
      options: [
        { value: '1', label: words('Eerste', 'First') },
        { value: '2', label: words('Tweede', 'Second') },
        { value: '3', label: words('Derde', 'Third') },
        { value: '4', label: words('Vierde', 'Fourth') },
        { value: '-1', label: words('Laatste', 'Last') },
      ],
      admin: { condition: (_, own) => own?.every === 'month' },
    },
    {
      name: 'days',
      type: 'select',
      hasMany: true,
      required: true,
      label: words('Op welke dagen?', 'On which days?'),
      options: options(weekdays, weekdayWords),
    },
    {
      name: 'notInMonths',
      type: 'select',
      hasMany: true,
      label: words('In welke maanden niet?', 'In which months not?'),
      options: options(months, monthWords),
    },
    times,
    period,
  ],
}

const dates: Field = {
  name: 'dates',
  type: 'array',
  label: words('Losse datums', 'Single dates'),
  hooks: notCopied,
  labels: { singular: words('Datum', 'Date'), plural: words('Datums', 'Dates') },
  fields: [
    dayField('on', words('Datum', 'Date'), true),
    times,
    { name: 'note', type: 'text', maxLength: 200, label: words('Erbij', 'Note') },
  ],
}

const exceptions: Field = {
  name: 'exceptions',
  type: 'array',
  label: words('Een keer niet, of anders', 'Once not, or differently'),
  hooks: notCopied,
  labels: { singular: words('Uitzondering', 'Exception'), plural: words('Uitzonderingen', 'Exceptions') },
  fields: [
    dayField('on', words('Welke keer?', 'Which time?'), true),
    timeField('at', words('Alleen die van (leeg: de hele dag)', 'Only the one at (empty: all day)')),
    {
      name: 'what',
      type: 'select',
      required: true,
      defaultValue: 'cancelled',
      label: words('Wat gebeurt er?', 'What happens?'),
      options: [
        { value: 'cancelled', label: words('Gaat niet door', 'Is cancelled') },
        { value: 'moved', label: words('Is op een andere dag of tijd', 'Is moved') },
      ],
    },
    {
      type: 'group',
      admin: { condition: (_, own) => own?.what === 'moved', hideGutter: true },
      fields: [
        dayField('to', words('Nieuwe datum', 'New date')),
        {
          type: 'row',
          fields: [timeField('start', words('Van', 'From')), timeField('end', words('Tot', 'Until'))],
        },
      ],
    },
    { name: 'reason', type: 'text', maxLength: 200, label: words('Waarom?', 'Why?') },
  ],
}

export const whenTab: Tab = {
  label: words('Wanneer', 'When'),
  fields: [
    {
      name: 'calendars',
      type: 'ui',
      admin: { components: { Field: '/admin/calendars/CalendarsOfListing.tsx#CalendarsOfListing' } },
    },
    {
      name: 'schedule',
      type: 'group',
      label: false,
      admin: { hideGutter: true, components: { Field: '/admin/schedule/ScheduleField.tsx#ScheduleField' } },
      fields: [
        rules,
        dates,
        exceptions,
        {
          type: 'row',
          fields: [
            {
              name: 'closedOnHolidays',
              type: 'checkbox',
              label: words('Niet op feestdagen', 'Not on public holidays'),
            },
            {
              name: 'closedInSchoolHols',
              type: 'checkbox',
              label: words('Niet in de schoolvakanties', 'Not in school holidays'),
            },
            { name: 'byAppointment', type: 'checkbox', label: words('Op afspraak', 'By appointment') },
          ],
        },
        {
          type: 'row',
          fields: [
            { ...dayField('validFrom', words('Begint op', 'Starts on')), hooks: notCopied },
            { ...dayField('validUntil', words('Stopt na', 'Stops after')), hooks: notCopied },
          ],
        },
        {
          name: 'note',
          type: 'text',
          maxLength: 300,
          label: words('Nog iets over de tijden', 'More about the times'),
        },
      ],
    },
  ],
}
