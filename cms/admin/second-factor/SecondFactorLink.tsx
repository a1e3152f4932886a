import type { ServerProps } from 'payload'

/** In the menu, for all: the way to set up, change or remove one's own second factor. */
export function SecondFactorLink({ user, i18n }: ServerProps) {
  if (!user) return null
  return (
    <a className="nav__link" href="/api/second-factor">
      {i18n?.language === 'en' ? 'Log in with a code' : 'Inloggen met een code'}
    </a>
  )
}
