import type { AfterErrorHook } from 'payload'

const said = {
  nl: 'Er ging iets mis bij ons. Kijk of het bewaard is, en probeer het zo nog eens.',
  en: 'Something went wrong on our side. See whether it was saved, and try again in a moment.',
}

/** Says in words of the reader that we broke down (Postgres away, a full disk), where Payload says so in English. */
export const tellBreakdown: AfterErrorHook = ({ error, req }) => {
  if (((error as { status?: number }).status ?? 500) < 500) return
  return { response: { errors: [{ message: said[req.i18n?.language === 'en' ? 'en' : 'nl'] }] } }
}
