import { agendaDates } from '#search/agenda.ts'
import { type LocalDate, localNow } from '#search/time/local-date.ts'
import type { Door } from '#site/door.ts'
import { orUnavailable } from '#site/results/or-unavailable.ts'
import { nl } from '#site/text/nl.ts'
import type { Town } from '#site/town.ts'
import { paintPaper } from './paint-paper.ts'
import { type PaperForm, readPaper } from './paper-form.ts'
import { paperLooks } from './paper-look.ts'
import { openPress, PressBusy } from './press.ts'
import { refusePaper, unavailablePaper } from './refuse-paper.ts'
import { setPaper } from './set-paper.ts'
import { type PaperAbout, type PaperSubject, queryOf, toPaper } from './to-paper.ts'

type About = {
  door: Door
  siteUrl: string
  town: Town
  subject: PaperSubject
  /** What stands behind the question mark. */
  params: URLSearchParams
  /** What was not understood of the query, in words. */
  faults: string[]
  now: Date
}

/** One at a time: it is work for the processor, and residents who look something up come first. */
const press = openPress(1, 4)
const againAfter = '10'

/**
 * A paper as PDF: 200, 400 when the address asks for something we do not know, 503 when the index does not answer or too
 * many papers are being made. It is kept as pages are: the desk adds the tag.
 */
export async function paperAnswer(about: About): Promise<Response> {
  const { door, subject, params, now } = about
  const { form, week, faults } = readPaper(params, localNow(now).date)
  const wrong = [...about.faults, ...faults]
  if (wrong.length > 0) return refusePaper(400, nl.paper.badTitle, wrong)
  const query = { ...queryOf(subject), sort: 'relevance' as const, view: 'steps' as const, page: 1 }
  const asked = week ? { ...query, days: datesOf(week, now) } : query
  const found = await orUnavailable(door.paper(asked))
  if (!found) return unavailablePaper()
  const onSite = (path: string) => new URL(path, about.siteUrl).href
  const key = `${form} ${week} ${onSite('')} ${subject.is === 'area' ? subject.area.code : ''} ${params}`
  try {
    const pdf = await press(`${await door.generation().catch(() => now)} ${key}`, () =>
      printPaper(form, { subject, found, town: about.town, week, onSite, now }),
    )
    return new Response(new Uint8Array(pdf), { headers: headersFor(subject, form, found.stale === true) })
  } catch (err) {
    if (!(err instanceof PressBusy)) throw err
    return refusePaper(503, nl.paper.busyTitle, [nl.paper.busy], { 'Retry-After': againAfter })
  }
}

async function printPaper(form: PaperForm, about: PaperAbout): Promise<Buffer> {
  const look = paperLooks[form]
  const paper = toPaper(about)
  return paintPaper(await setPaper(paper, look), paper, look, about.now)
}

const datesOf = (week: LocalDate, now: Date) => agendaDates(week, localNow(now).date)

/** Programs that go through all addresses would make every paper there is. */
function headersFor(subject: PaperSubject, form: PaperForm, isStale: boolean): Record<string, string> {
  const name = subject.is === 'area' ? subject.area.slug : 'zoeken'
  return {
    'Content-Type': 'application/pdf',
    'Content-Disposition': `inline; filename="krant-${name.replace(/[^\w-]/g, '')}-${form}.pdf"`,
    'X-Robots-Tag': 'noindex',
    ...(isStale && { 'Cache-Control': 'no-store' }),
  }
}
