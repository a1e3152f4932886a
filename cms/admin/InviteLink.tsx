import type { UIFieldServerProps } from 'payload'
import { idOf } from '../access/roles.ts'

type Viewer = { role?: string; memberships?: { organisation: unknown }[] | null } | null

/** On the screen of an organisation, for editors and who is in: the way to the page with its people. */
export function InviteLink({ id, user }: UIFieldServerProps) {
  const viewer = user as Viewer
  const isDesk = viewer?.role === 'editor' || viewer?.role === 'admin'
  const isIn = viewer?.memberships?.some(({ organisation }) => idOf(organisation) === id)
  if (!id || !(isDesk || isIn)) return null
  return (
    <p>
      <a href={`/api/people?organisation=${id}`}>Wie hoort hierbij? Bekijk of nodig iemand uit</a>
    </p>
  )
}
