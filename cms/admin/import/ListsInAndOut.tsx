import type { ServerProps } from 'payload'
import './import.css'

/** Above the list of listings: all of them as a file, and for editors the way in for a list of others. */
export const ListsInAndOut = ({ user }: Pick<ServerProps, 'user'>) => (
  <p className="sk-lists">
    <span>Alles ophalen:</span> <a href="/api/export/listings/csv">CSV</a>{' '}
    <a href="/api/export/listings/xlsx">Excel</a> <a href="/api/export/listings/json">JSON</a>
    {user && user.role !== 'partner' && <a href="/admin/importeren">Lijst importeren</a>}
  </p>
)
