import type { Access, CollectionConfig, Field, TextareaField } from 'payload'
import { areasInside, listingsIn } from '../access/in-areas.ts'
import { editors, nobody, ownAt } from '../access/rules.ts'
import { options, weekdayWords, words } from '../in-words.ts'
import { weekdays } from '#search/vocabulary.ts'
import { reportKinds, reportKindWords, reportStates, reportStateWords } from './report-kinds.ts'

const readOnly = { readOnly: true }
const filled = (name: string) => (data: Record<string, unknown>) => Boolean(data?.[name])

/** What a resident filled in; shown when there is something in it. */
const said = (name: string, nl: string, en: string): Field => ({
  name,
  type: 'text',
  label: words(nl, en),
  admin: { ...readOnly, condition: filled(name) },
})
const told = (name: string, nl: string, en: string): Field => ({
  ...(said(name, nl, en) as TextareaField),
  type: 'textarea',
})

/** For the machinery; no answer over the API holds it. */
const inner = (name: string): Field => ({
  name,
  type: 'text',
  index: true,
  access: { read: () => false },
  admin: { hidden: true },
})

const owners = ownAt('owners')

/** Partners: those that are for them. Editors of some areas: those about listings there, and about no listing. */
const readers: Access = async (args) => {
  const reach = await owners(args)
  const areas = reach === true ? await areasInside(args.req) : null
  return areas ? { or: [{ listing: { exists: false } }, listingsIn(areas, 'listing.')] } : reach
}

/**
 * What residents say is wrong or missing. Only `keepReport` makes one and only `decide` changes it. The mail address of who
 * sent it is not here but in `help.reporter`, which Payload does not know: partners never see it.
 */
export const reports: CollectionConfig = {
  slug: 'reports',
  labels: { singular: words('Melding', 'Report'), plural: words('Meldingen', 'Reports') },
  defaultSort: '-createdAt',
  admin: {
    useAsTitle: 'title',
    defaultColumns: ['title', 'state', 'withEditors', 'createdAt'],
    group: words('Aanbod', 'Listings'),
    hideAPIURL: true,
  },
  access: {
    create: nobody,
    read: readers,
    update: nobody,
    delete: editors,
    readVersions: nobody,
    unlock: nobody,
  },
  disableDuplicate: true,
  lockDocuments: false,
  trash: false,
  versions: false,
  fields: [
    {
      name: 'decision',
      type: 'ui',
      admin: { components: { Field: '/admin/help/ReportScreen.tsx#ReportScreen' } },
    },
    { name: 'title', type: 'text', required: true, label: words('Waarover', 'About'), admin: readOnly },
    {
      name: 'kind',
      type: 'select',
      required: true,
      label: words('Wat is er?', 'What is it?'),
      options: options(reportKinds, reportKindWords),
      admin: readOnly,
    },
    {
      name: 'day',
      type: 'select',
      label: words('Dag', 'Day'),
      options: options(weekdays, weekdayWords),
      admin: { ...readOnly, condition: filled('day') },
    },
    said('from', 'Van', 'From'),
    said('until', 'Tot', 'Until'),
    said('times', 'De tijden in woorden', 'The times in words'),
    said('place', 'De plek', 'The place'),
    said('phone', 'Telefoon', 'Phone'),
    said('email', 'E-mail', 'Email'),
    said('website', 'Website', 'Website'),
    told('what', 'Wat', 'What'),
    said('reach', 'Hoe bereik je het', 'How to reach'),
    said('name', 'Naam van de bewoner', 'Name of the resident'),
    told('text', 'Erbij geschreven', 'More'),
    {
      name: 'state',
      type: 'select',
      required: true,
      defaultValue: 'open',
      index: true,
      label: words('Hoe het ermee staat', 'State'),
      options: options(reportStates, reportStateWords),
      admin: { ...readOnly, position: 'sidebar' },
    },
    {
      name: 'withEditors',
      type: 'checkbox',
      defaultValue: false,
      index: true,
      label: words('Ligt bij de redactie', 'With the editors'),
      admin: { ...readOnly, position: 'sidebar' },
    },
    {
      name: 'hasLinks',
      type: 'checkbox',
      defaultValue: false,
      label: words('Let op: er staat een link in', 'Mind: holds a link'),
      admin: { ...readOnly, position: 'sidebar', condition: filled('hasLinks') },
    },
    {
      name: 'count',
      type: 'number',
      required: true,
      defaultValue: 1,
      label: words('Hoe vaak gemeld', 'Times reported'),
      admin: { ...readOnly, position: 'sidebar' },
    },
    {
      name: 'listing',
      type: 'relationship',
      relationTo: 'listings',
      label: words('Aanbod', 'Listing'),
      admin: { ...readOnly, position: 'sidebar', condition: filled('listing') },
    },
    {
      name: 'organisation',
      type: 'relationship',
      relationTo: 'organisations',
      label: words('Organisatie', 'Organisation'),
      admin: { ...readOnly, position: 'sidebar', condition: filled('organisation') },
    },
    {
      name: 'owners',
      type: 'relationship',
      relationTo: 'organisations',
      hasMany: true,
      label: words('Voor wie', 'For whom'),
      admin: { ...readOnly, position: 'sidebar' },
    },
    {
      name: 'dueAt',
      type: 'date',
      index: true,
      label: words('Daarna naar de redactie', 'After that to the editors'),
      admin: {
        ...readOnly,
        position: 'sidebar',
        condition: filled('dueAt'),
        date: { displayFormat: 'd MMMM yyyy' },
      },
    },
    told('reason', 'Antwoord aan de melder', 'Answer to the reporter'),
    {
      name: 'decidedAt',
      type: 'date',
      label: words('Beslist op', 'Decided at'),
      admin: {
        ...readOnly,
        position: 'sidebar',
        condition: filled('decidedAt'),
        date: { displayFormat: 'd MMMM yyyy' },
      },
    },
    {
      name: 'decidedBy',
      type: 'relationship',
      relationTo: 'users',
      access: { read: ({ req }) => req.user?.role === 'editor' || req.user?.role === 'admin' },
      label: words('Beslist door', 'Decided by'),
      admin: { ...readOnly, position: 'sidebar', condition: filled('decidedBy') },
    },
    // Of a proposal: the fields that would be different, as JSON.
    { name: 'wanted', type: 'textarea', admin: { hidden: true } },
    inner('sameAs'),
    inner('formId'),
  ],
}
