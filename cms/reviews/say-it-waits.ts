import type { PayloadRequest } from 'payload'

const said = {
  nl: 'Bewaard. Dit wacht op de redactie: bewoners zien nog wat er stond.',
  en: 'Saved. This waits for the editors: residents still see what was there.',
}
/** What Payload says when a save is done. */
const done = new Set<string>(['general:updatedSuccessfully', 'general:successfullyCreated'])

/** Has Payload say of this save that it waits, instead of only that it is done. */
export function sayItWaits(req: PayloadRequest): void {
  const { t } = req
  const words = said[req.i18n?.language === 'en' ? 'en' : 'nl']
  req.t = ((key: string, more?: object) =>
    done.has(key) ? words : t(key as never, more as never)) as typeof t
}
