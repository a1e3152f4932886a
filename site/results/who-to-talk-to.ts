import type { AccessPoints } from '#search/access-point/find-access-point.ts'
import type { Someone } from '#search/access-point/someone.ts'
import { nl } from '#site/text/nl.ts'
import type { Municipality } from '#site/town.ts'

/** Somebody to talk to; `desk` when that is a listing with a page of its own. */
export type Person = { lead: string; name: string; about: string; phone: string | null; desk?: Someone }

const digits = (phone: string | null) => phone?.replace(/\D/g, '')

/**
 * Whom a page names, at most three. The desk is left out when it is only the number of the helpline again. Without the
 * index there is still the helpline: the town is kept in memory.
 */
export function whoToTalkTo(
  found: AccessPoints | undefined,
  helpline: Municipality['helpline'] | undefined,
): Person[] {
  const desk = found?.accessPoint
  const isHelpline =
    desk?.whereabouts.at !== 'venue' && digits(desk?.contact.phone ?? null) === digits(helpline?.phone ?? '')
  return [
    ...(desk && !isHelpline ? [toPerson(nl.wider.desk, desk)] : []),
    ...(helpline
      ? [{ lead: nl.wider.helpline, name: helpline.name, about: helpline.hours, phone: helpline.phone }]
      : []),
    ...(found?.safetyNet ? [toPerson(nl.wider.safetyNet, found.safetyNet)] : []),
  ]
}

const toPerson = (lead: string, desk: Someone): Person => ({
  lead,
  name: desk.title,
  about: desk.summary,
  phone: desk.contact.phone,
  desk,
})
