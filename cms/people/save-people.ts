import type { PayloadRequest } from 'payload'
import { idOf } from '../access/roles.ts'
import { env } from '../env.ts'
import { queueMail } from '../mail/queue-mail.ts'
import { senderName } from '../mail/sender-name.ts'
import { toLetter } from '../mail/to-letter.ts'
import type { Here } from './people-here.ts'

type Organisation = { id: string; name: string }
type Membership = { organisation: unknown; role: Here['role'] }

/** Writes what became different, in the transaction of `req`, and tells those whom somebody else changed. */
export async function savePeople(
  req: PayloadRequest,
  organisation: Organisation,
  before: Here[],
  after: Here[],
  now: Date,
): Promise<void> {
  for (const person of before) {
    const role = after.find(({ id }) => id === person.id)?.role ?? null
    if (role === person.role) continue
    await saveOne(req, organisation.id, person.id, role)
    if (person.id !== req.user!.id) await tell(req, organisation, person, role, now)
  }
}

async function saveOne(req: PayloadRequest, organisation: string, id: string, role: Here['role'] | null) {
  const asker = req.user
  const asked = { collection: 'users', id, depth: 0, overrideAccess: true, req } as const
  // An owner may not touch accounts, only who is in; the house does it for them, and nothing else.
  req.user = null
  try {
    const user = await req.payload.findByID({ ...asked, overrideAccess: true })
    const others = ((user.memberships ?? []) as Membership[]).filter(
      (membership) => idOf(membership.organisation) !== organisation,
    )
    const memberships = role ? [...others, { organisation, role }] : others
    await req.payload.update({ ...asked, data: { memberships: memberships as never }, overrideAccess: true })
  } finally {
    req.user = asker
  }
}

const news: Record<Here['role'] | 'out', (name: string) => string> = {
  owner: (name) => `Je bent nu eigenaar van ${name}. Je kunt ook anderen uitnodigen.`,
  member: (name) => `Je bent nu medewerker van ${name}. Je kunt het aanbod bijhouden.`,
  out: (name) => `Je houdt het aanbod van ${name} niet meer bij.`,
}

async function tell(
  req: PayloadRequest,
  { name }: Organisation,
  person: Here,
  role: Here['role'] | null,
  now: Date,
) {
  const letter = toLetter({
    subject: `Er is iets veranderd bij ${name}`,
    name: person.name,
    paragraphs: [news[role ?? 'out'](name), 'Klopt dit niet? Vraag het dan aan de redactie.'],
    button: { label: 'Naar het beheer', url: `${env.cmsUrl}/admin` },
    from: await senderName(req),
  })
  await queueMail(req, { kind: 'notice', to: person.email, letter }, now)
}
