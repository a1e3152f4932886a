import type { CollectionConfig } from 'payload'
import { isAdmin } from '../access/roles.ts'
import { admins, nobody } from '../access/rules.ts'
import { options, words } from '../in-words.ts'

export const mailStates = [
  'waiting',
  'sending',
  'sent',
  'shown',
  'refused',
  'gave-up',
  'unclear',
  'expired',
] as const
export type MailState = (typeof mailStates)[number]

const stateWords: Record<MailState, ReturnType<typeof words>> = {
  waiting: words('Wacht', 'Waiting'),
  sending: words('Wordt verstuurd', 'Being sent'),
  sent: words('Verstuurd', 'Sent'),
  shown: words('Alleen in de proefpostbus', 'Only in the local inbox'),
  refused: words('Geweigerd door de mailserver', 'Refused by the mail server'),
  'gave-up': words('Niet gelukt, ook na twee dagen proberen', 'Failed for two days'),
  unclear: words('Onzeker: misschien aangekomen', 'Unclear: may have arrived'),
  expired: words('Te laat: de link werkt niet meer', 'Too late: its link has expired'),
}

const text = (name: string, nl: string, en: string) =>
  ({ name, type: 'text', label: words(nl, en), admin: { readOnly: true } }) as const
const moment = (name: string, nl: string, en: string) =>
  ({
    name,
    type: 'date',
    label: words(nl, en),
    admin: { readOnly: true, date: { displayFormat: 'd MMMM yyyy HH:mm' } },
  }) as const
const count = (name: string) =>
  ({ name, type: 'number', required: true, defaultValue: 0, admin: { hidden: true } }) as const
const flag = (name: string) =>
  ({ name, type: 'checkbox', required: true, defaultValue: false, admin: { hidden: true } }) as const

/**
 * What became of every mail. Only `queueMail` writes one and only the mailman changes it. What stood in it is not
 * here but in `mailroom.body`, which Payload does not know: it holds links that let someone in.
 */
export const mails: CollectionConfig = {
  slug: 'mails',
  labels: { singular: words('Mail', 'Mail'), plural: words('Mails', 'Mails') },
  admin: {
    useAsTitle: 'subject',
    defaultColumns: ['subject', 'recipient', 'state', 'dueAt', 'sentAt'],
    group: words('Beheer', 'Administration'),
    hidden: ({ user }) => user?.role !== 'admin',
  },
  access: {
    create: nobody,
    read: admins,
    update: nobody,
    delete: nobody,
    readVersions: nobody,
    unlock: nobody,
    admin: ({ req }) => isAdmin(req),
  },
  disableDuplicate: true,
  lockDocuments: false,
  trash: false,
  versions: false,
  fields: [
    { ...text('recipient', 'Aan', 'To'), required: true, index: true },
    { ...text('subject', 'Onderwerp', 'Subject'), required: true },
    { ...text('kind', 'Soort', 'Kind'), required: true },
    {
      name: 'state',
      type: 'select',
      required: true,
      defaultValue: 'waiting',
      index: true,
      label: words('Hoe het ermee staat', 'State'),
      options: options(mailStates, stateWords),
      admin: { readOnly: true },
    },
    { ...text('answer', 'Antwoord van de mailserver', 'What the mail server said') },
    { ...moment('dueAt', 'Op zijn vroegst', 'Not before'), required: true, index: true },
    moment('sentAt', 'Verstuurd op', 'Sent at'),
    moment('expiresAt', 'Zinloos na', 'Useless after'),
    count('attempts'),
    count('doubts'),
    flag('canWait'),
    flag('isCounted'),
  ],
}
