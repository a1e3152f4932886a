import type { CollectionConfig } from 'payload'
import { roles, roleWords } from '../access/roles.ts'
import { hiddenForPartners } from '../access/hidden-for-partners.ts'
import { admins, adminsField, editors, editorsField, selfOrBelow, selfOrEditors } from '../access/rules.ts'
import { env } from '../env.ts'
import { options, words } from '../in-words.ts'
import { hideHalfSessions } from '../second-factor/full-sessions.ts'
import { limits } from '../second-factor/limits.ts'
import { tellHalf } from '../second-factor/tell-half.ts'
import { forgetGuesses } from './refuse-guessing.ts'
import { endReportLinks, endResetLink } from './end-mailed-links.ts'
import { forgottenPassword } from './forgotten-password.ts'
import { guardOwnLogIn } from './guard-own-log-in.ts'
import { limitLogIns } from './limit-log-ins.ts'
import { endSessions, refuseDisabled } from './may-not-log-in.ts'
import { sayTheSame } from './say-the-same.ts'
import { staysBelow } from './stays-below.ts'
import { noteNewPassword, tellChangedAccount } from './tell-changed-account.ts'
import { tellNewSeats } from './tell-new-seats.ts'

export const users: CollectionConfig = {
  slug: 'users',
  labels: { singular: words('Gebruiker', 'User'), plural: words('Gebruikers', 'Users') },
  defaultPopulate: { name: true },
  auth: {
    maxLoginAttempts: limits.wrongPasswords,
    lockTime: limits.guessMinutes * 60_000,
    tokenExpiration: 8 * 60 * 60,
    cookies: { sameSite: 'Strict', secure: env.cmsUrl.startsWith('https:') },
    useSessions: true,
    forgotPassword: forgottenPassword,
  },
  admin: {
    useAsTitle: 'name',
    hidden: hiddenForPartners,
    defaultColumns: ['name', 'email', 'role'],
    group: words('Beheer', 'Administration'),
  },
  trash: false,
  lockDocuments: false,
  versions: false,
  access: {
    create: editors,
    read: selfOrEditors,
    readVersions: () => false,
    update: selfOrEditors,
    delete: admins,
    unlock: selfOrBelow,
    admin: ({ req }) => Boolean(req.user),
  },
  hooks: {
    beforeOperation: [limitLogIns],
    beforeChange: [staysBelow, guardOwnLogIn, endSessions, endResetLink, noteNewPassword],
    afterChange: [tellNewSeats, endReportLinks, tellChangedAccount],
    beforeLogin: [refuseDisabled],
    afterLogin: [forgetGuesses],
    afterRead: [hideHalfSessions],
    afterOperation: [tellHalf],
    afterError: [sayTheSame],
  },
  fields: [
    { name: 'name', type: 'text', required: true, maxLength: 120, label: words('Naam', 'Name') },
    {
      name: 'role',
      type: 'select',
      required: true,
      defaultValue: 'partner',
      saveToJWT: true,
      label: words('Rol', 'Role'),
      options: options(roles, roleWords),
      access: { create: editorsField, update: editorsField },
    },
    {
      name: 'memberships',
      type: 'array',
      label: words('Hoort bij', 'Belongs to'),
      labels: {
        singular: words('Organisatie', 'Organisation'),
        plural: words('Organisaties', 'Organisations'),
      },
      access: { create: editorsField, update: editorsField },
      fields: [
        {
          name: 'organisation',
          type: 'relationship',
          relationTo: 'organisations',
          required: true,
          label: words('Organisatie', 'Organisation'),
        },
        {
          name: 'role',
          type: 'select',
          required: true,
          defaultValue: 'member',
          label: words('Rol daar', 'Role there'),
          options: [
            { value: 'owner', label: words('Eigenaar', 'Owner') },
            { value: 'member', label: words('Medewerker', 'Member') },
          ],
        },
      ],
    },
    {
      name: 'areas',
      type: 'relationship',
      relationTo: 'areas',
      hasMany: true,
      label: words('Redactie van deze gebieden', 'Editor of these areas'),
      access: { create: adminsField, update: adminsField },
      admin: { condition: (data, _, { user }) => data?.role === 'editor' && user?.role === 'admin' },
    },
    {
      name: 'disabled',
      type: 'checkbox',
      defaultValue: false,
      label: words('Mag niet meer inloggen', 'May no longer log in'),
      access: { create: editorsField, update: editorsField },
    },
    {
      name: 'resetSecondFactor',
      type: 'ui',
      admin: { position: 'sidebar', components: { Field: '/admin/second-factor/ResetLink.tsx#ResetLink' } },
    },
    // Payload's own field, which it shows to whose it is and takes from who makes an account: that is nobody's.
    {
      name: 'sessions',
      type: 'array',
      access: { create: () => false, read: () => false, update: () => false },
      fields: [],
    },
  ],
}
