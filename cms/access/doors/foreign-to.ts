import type { Cast, Row } from '../cast.ts'

/** Of each collection a row that is not for organisation A, by its slug; of people the admin. */
export function foreignTo({ rows, user }: Cast): Record<string, string> {
  const isForeign = ({ owners }: Row) => owners.join() === 'B' || owners.length === 0
  const ids = Object.fromEntries(rows.filter(isForeign).map((row) => [row.collection, row.id]))
  return { ...ids, users: user.admin!.id }
}
