import { AuthenticationError, type CollectionAfterErrorHook, LockedAuth } from 'payload'

/** Longer than weighing a password takes: an answer comes as late for who has no account. */
const answerAfterMs = 700
const wait = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms))

const said = {
  nl: 'Dit mailadres en wachtwoord horen niet bij elkaar. Na vijf keer fout moet je tien minuten wachten. Of log in met een link in je mail.',
  en: 'This email and password do not belong together. After five wrong tries you have to wait ten minutes. Or log in with a link by mail.',
}

/** Who guesses a password hears the same, as late, for an account that is not there, that is locked, or that is blocked. */
export const sayTheSame: CollectionAfterErrorHook = async ({ error, req }) => {
  if (!(error instanceof AuthenticationError || error instanceof LockedAuth)) return
  const askedAt = Number(req.context.askedAt ?? performance.now())
  await wait(Math.max(0, askedAt + answerAfterMs - performance.now()))
  const message = said[req.i18n?.language === 'en' ? 'en' : 'nl']
  return { response: { errors: [{ message }] }, status: 401 }
}
