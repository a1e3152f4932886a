import type { PayloadRequest, ServerProps } from 'payload'

/** In the menu: the way to what waits, with how many that are for this person. */
export async function WaitingLink({ payload, user }: ServerProps) {
  if (!user) return null
  const { totalDocs } = await payload.count({
    collection: 'reviews',
    where: { state: { equals: 'waiting' } },
    user: user as PayloadRequest['user'],
    overrideAccess: false,
  })
  return (
    <a className="nav__link" href="/admin/wacht">
      <span className="nav__link-label">Wacht op de redactie{totalDocs > 0 && ` (${totalDocs})`}</span>
    </a>
  )
}
