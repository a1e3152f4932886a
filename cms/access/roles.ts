import type { PayloadRequest } from 'payload'
import { words } from '../in-words.ts'

/** Who someone is. A resident has no account; without a user everything is refused. */
export const roles = ['partner', 'editor', 'admin'] as const
export type Role = (typeof roles)[number]

export const roleWords = {
  partner: words('Partner: houdt het eigen aanbod bij', 'Partner: keeps own listings'),
  editor: words('Redactie: kijkt mee met alle organisaties', 'Editor: looks after all organisations'),
  admin: words('Beheer: alles', 'Admin: everything'),
}

type Id = string
type Viewer = {
  id: Id
  role: Role
  memberships?: { organisation: Id | { id: Id } }[] | null
  areas?: (Id | { id: Id })[] | null
  disabled?: boolean | null
}

/** Whose account was closed is nobody, also in what was planned before: Payload does that on their behalf later. */
export function viewerOf(req: PayloadRequest): Viewer | null {
  const viewer = req.user as Viewer | null
  return viewer && !viewer.disabled ? viewer : null
}

export const isAdmin = (req: PayloadRequest): boolean => viewerOf(req)?.role === 'admin'
/** The editors' desk: editors and admins. */
export const isEditor = (req: PayloadRequest): boolean => viewerOf(req)?.role === 'editor' || isAdmin(req)
export const isSomeone = (req: PayloadRequest): boolean => viewerOf(req) !== null

/** Id of a relationship, read or not. */
export const idOf = (value: unknown): Id | undefined =>
  typeof value === 'string' ? value : (value as { id?: Id } | null)?.id

/** The organisations someone may speak for. */
export const organisationsOf = (req: PayloadRequest): Id[] =>
  (viewerOf(req)?.memberships ?? []).flatMap((membership) => idOf(membership.organisation) ?? [])

/** The areas an editor looks after; none means all. Admins look after all. */
export const areasOf = (req: PayloadRequest): Id[] =>
  isAdmin(req) ? [] : (viewerOf(req)?.areas ?? []).flatMap((area) => idOf(area) ?? [])
