import type { ServerProps } from 'payload'

/** In the menu of the admin, for editors. */
export const ImportNavLink = ({ user }: Pick<ServerProps, 'user'>) =>
  user && user.role !== 'partner' ? (
    <a className="nav__link" href="/admin/importeren">
      <span className="nav__link-label">Lijst importeren</span>
    </a>
  ) : null
