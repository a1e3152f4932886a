import type { AfterErrorHook } from 'payload'

const said = {
  nl: 'Iemand anders bewaarde net op hetzelfde moment iets. Er is niets veranderd. Probeer het nog een keer.',
  en: 'Somebody else saved something at the same moment. Nothing was changed. Please try again.',
}
/** Of Postgres: two who wait for each other, and a row that another changed meanwhile (class 40, transaction rollback). */
const isClash = /^40/

/** Says that two changes stood in each other's way, of which Postgres undid this one: nobody broke down. */
export const tellClash: AfterErrorHook = ({ error, req }) => {
  const fault = error as Error & { code?: string; cause?: { code?: string } }
  if (![fault.code, fault.cause?.code].some((code) => isClash.test(code ?? ''))) return
  const message = said[req.i18n?.language === 'en' ? 'en' : 'nl']
  return { status: 409, response: { errors: [{ message }] } }
}
