import type { UIFieldServerProps } from 'payload'

/** On the screen of an organisation, for editors: the way to the form that invites someone. */
export function InviteLink({ id, user }: UIFieldServerProps) {
  if (!id || (user?.role !== 'editor' && user?.role !== 'admin')) return null
  return (
    <p>
      <a href={`/api/invite?organisation=${id}`}>Nodig iemand uit bij deze organisatie</a>
    </p>
  )
}
