import type { ServerProps } from 'payload'
import { screenWords } from './call-words.ts'

/** In the menu, for editors. */
export function CallListLink({ user, i18n }: ServerProps) {
  if (user?.role !== 'editor' && user?.role !== 'admin') return null
  return (
    <a className="nav__link" href="/admin/bellijst">
      {screenWords[i18n?.language === 'en' ? 'en' : 'nl'].title}
    </a>
  )
}
