import type { PayloadRequest, Where } from 'payload'

export type Member = { id: string; name: string; email: string }

/** The people who work for any of these organisations and may log in. */
export async function membersOf(req: PayloadRequest, organisations: string[]): Promise<Member[]> {
  const where: Where = {
    and: [{ 'memberships.organisation': { in: organisations } }, { disabled: { not_equals: true } }],
  }
  const asked = { collection: 'users', where, pagination: false, req } as const
  const { docs } = await req.payload.db.find<Member>(asked)
  return docs
}
