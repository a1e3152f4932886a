import type { UIFieldServerProps } from 'payload'

/** Beside a listing: the way to what was saved of it before. */
export function HistoryLink({ id }: UIFieldServerProps) {
  if (!id) return null
  return (
    <p>
      <a href={`/admin/geschiedenis/${String(id)}`}>Geschiedenis: bekijk of zet terug</a>
    </p>
  )
}
