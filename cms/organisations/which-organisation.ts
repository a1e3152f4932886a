import type { RelationshipField } from 'payload'
import { words } from '../in-words.ts'

type Viewer = { memberships?: { organisation: unknown }[] } | null

/** Whose something is; for a partner it begins with their own. Made anew for every collection: Payload fills it in further. */
export const whichOrganisation = (): RelationshipField => ({
  name: 'organisation',
  type: 'relationship',
  relationTo: 'organisations',
  required: true,
  index: true,
  label: words('Van welke organisatie?', 'Of which organisation?'),
  admin: { allowCreate: false, allowEdit: false },
  defaultValue: ({ user }: { user?: Viewer }) => user?.memberships?.[0]?.organisation,
})
