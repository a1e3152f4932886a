import type { PayloadRequest } from 'payload'
import { idOf, isEditor, isSomeone, organisationsOf } from '../access/roles.ts'

type Venue = { secret?: boolean | null; organisation?: unknown }

/**
 * Whether a venue may be told to who asks, as `ownOrToldAt` filters: for what reads rows past the rules of access. A listing
 * of one's own may name a venue that became secret since, or of which one only knew the number.
 */
export const mayBeTold = (req: PayloadRequest, { secret, organisation }: Venue): boolean =>
  !secret || !isSomeone(req) || isEditor(req) || organisationsOf(req).includes(idOf(organisation) ?? '')
