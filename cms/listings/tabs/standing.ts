import type { Tab } from 'payload'
import { ownersField } from '../../access/owners-field.ts'
import { editorsField } from '../../access/rules.ts'
import { listedOwners } from '../../access/belongs-to-viewer.ts'
import {
  confirmedWords,
  options,
  organisationRoleWords,
  relationWords,
  standingWords,
  words,
} from '../../in-words.ts'
import { confirmedGroups, organisationRoles, relationKinds, standings } from '#search/vocabulary.ts'
import { rhythmFields } from '../../freshness/rhythm-fields.ts'
import { groupNotCopied, notCopied } from '../not-copied.ts'
import { plainCheck } from './plain-check.ts'
import { organisationsOf, isEditor } from '../../access/roles.ts'

const day = { date: { pickerAppearance: 'dayOnly' as const, displayFormat: 'd MMMM yyyy' } }

/** Whose it is, whether it goes on, and what it is tied to. */
export const standingTab: Tab = {
  label: words('Van wie en hoe staat het', 'Whose and how it stands'),
  fields: [
    {
      name: 'organisations',
      type: 'array',
      required: true,
      minRows: 1,
      maxRows: 8,
      label: words('Organisaties', 'Organisations'),
      labels: {
        singular: words('Organisatie', 'Organisation'),
        plural: words('Organisaties', 'Organisations'),
      },
      // A partner starts with their own organisation filled in.
      defaultValue: ({ req }: { req?: Parameters<typeof organisationsOf>[0] }) =>
        req && !isEditor(req)
          ? organisationsOf(req)
              .slice(0, 1)
              .map((organisation) => ({ organisation, role: 'organiser' }))
          : [],
      validate: (value: unknown) => {
        const ids = listedOwners({ organisations: value as never })
        if (new Set(ids).size !== ids.length) return 'Dezelfde organisatie staat er twee keer.'
        return ids.length > 0 || 'Kies ten minste één organisatie.'
      },
      fields: [
        {
          type: 'row',
          fields: [
            {
              name: 'organisation',
              type: 'relationship',
              relationTo: 'organisations',
              required: true,
              label: words('Organisatie', 'Organisation'),
              admin: { width: '60%' },
            },
            {
              name: 'role',
              type: 'select',
              required: true,
              defaultValue: 'organiser',
              label: words('Rol', 'Role'),
              options: options(organisationRoles, organisationRoleWords),
              admin: { width: '40%' },
            },
          ],
        },
      ],
    },
    {
      name: 'standing',
      type: 'select',
      required: true,
      defaultValue: 'open',
      label: words('Gaat het door?', 'Is it running?'),
      hooks: { beforeDuplicate: [() => 'open'] },
      options: options(standings, standingWords),
    },
    {
      name: 'pausedUntil',
      type: 'date',
      label: words('Ligt stil tot en met', 'Paused until'),
      hooks: notCopied,
      admin: { ...day, condition: (_, own) => own?.standing === 'paused' },
    },
    {
      name: 'notice',
      type: 'textarea',
      localized: true,
      maxLength: 300,
      label: words('Mededeling', 'Notice'),
      hooks: notCopied,
      admin: {
        description: words('Staat bovenaan, bijvoorbeeld: deze week in de kerk.', 'Shown on top.'),
        components: plainCheck,
      },
    },
    {
      name: 'noticeUntil',
      type: 'date',
      label: words('Mededeling tot en met', 'Notice until'),
      hooks: notCopied,
      admin: day,
    },
    {
      name: 'relations',
      type: 'array',
      maxRows: 10,
      label: words('Hoort bij', 'Related'),
      labels: { singular: words('Verband', 'Relation'), plural: words('Verbanden', 'Relations') },
      fields: [
        {
          type: 'row',
          fields: [
            {
              name: 'kind',
              type: 'select',
              required: true,
              label: words('Verband', 'Relation'),
              options: options(relationKinds, relationWords),
            },
            {
              name: 'listing',
              type: 'relationship',
              relationTo: 'listings',
              required: true,
              label: words('Ander aanbod', 'Other listing'),
            },
          ],
        },
      ],
    },
    ...rhythmFields(
      words('Leeg: zoals bij de organisatie gekozen is.', 'Empty: as was chosen for the organisation.'),
    ),
    {
      name: 'confirmed',
      type: 'group',
      label: words('Laatst bevestigd', 'Last confirmed'),
      hooks: groupNotCopied,
      admin: { hidden: true },
      access: { create: editorsField, update: editorsField },
      fields: confirmedGroups.map((group) => ({
        name: group,
        type: 'group' as const,
        label: confirmedWords[group],
        fields: [
          { name: 'at', type: 'date' as const },
          {
            name: 'by',
            type: 'relationship' as const,
            relationTo: 'users' as const,
            // When is public; who is for those whose listing it is.
            access: { read: ownersField },
          },
        ],
      })),
    },
  ],
}
