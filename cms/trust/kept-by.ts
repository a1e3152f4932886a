import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { listedOwners } from '../access/belongs-to-viewer.ts'
import { isAdmin, isEditor, organisationsOf } from '../access/roles.ts'
import { connectionOf } from '../connection-of.ts'
import { uuids } from './gather-facts.ts'

type Listing = { id?: string | number | null; organisations?: unknown }
type Kept = Promise<string[]>

/**
 * The city hides with a reason and does not rewrite. Whose words a listing holds that this editor may not change: the
 * names of its organisations, as long as somebody there can log in. Empty for who may: partners (they have rules of
 * their own), admins, an editor who works for one of them, and for what the desk or an import began and none of the
 * owners ever saved.
 */
export function keptBy(req: PayloadRequest, listing: Listing): Kept {
  if (!isEditor(req) || isAdmin(req) || req.context.mayRewrite === true) return Promise.resolve([])
  const owners = listedOwners(listing as Record<string, unknown>)
  const own = organisationsOf(req)
  if (!listing.id || owners.some((id) => own.includes(id))) return Promise.resolve([])
  return rememberedIn(req, `${String(listing.id)} ${owners.join()}`, () =>
    readKeepers(req, String(listing.id), owners),
  )
}

/** Of one listing many fields ask the same. */
function rememberedIn(req: PayloadRequest, key: string, read: () => Kept): Kept {
  const known = (req.context.keptBy ??= new Map<string, Kept>()) as Map<string, Kept>
  const found = known.get(key) ?? read()
  known.set(key, found)
  return found
}

async function readKeepers(req: PayloadRequest, listing: string, owners: string[]): Kept {
  const connection = await connectionOf(req)
  const { rows } = await connection.execute<{ name: string }>(sql`
    select name from organisations
    where id = any(${uuids(owners)}) and not exists (select 1 from trust.desk_made where listing = ${listing}::uuid)
      and exists (
        select 1 from users join users_memberships on users_memberships._parent_id = users.id
        where disabled is not true and organisation_id = any(${uuids(owners)}))
    order by name`)
  return rows.map(({ name }) => name)
}
