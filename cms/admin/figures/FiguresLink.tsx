import type { ServerProps } from 'payload'
import { figureWords } from './figure-words.ts'

/** In the menu, for all who are logged in. */
export function FiguresLink({ user, i18n }: ServerProps) {
  if (!user) return null
  return (
    <a className="nav__link" href="/admin/cijfers">
      {figureWords(i18n?.language ?? 'nl').title}
    </a>
  )
}
