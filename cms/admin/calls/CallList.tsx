import { DefaultTemplate } from '@payloadcms/next/templates'
import { Gutter } from '@payloadcms/ui'
import type { AdminViewServerProps } from 'payload'
import { areasInside } from '../../access/in-areas.ts'
import { isEditor } from '../../access/roles.ts'
import { readCallList } from '../../freshness/call-list.ts'
import { CallCard } from './CallCard.tsx'
import { screenWords } from './call-words.ts'
import './calls.css'

/** A morning of calling; more of them take a phone a second to show. */
const onePage = 25

/** The page that was asked for, or the nearest there is. */
function pageOf(asked: string | string[] | undefined, calls: number): number {
  const last = Math.max(1, Math.ceil(calls / onePage))
  return Math.min(last, Math.max(1, Math.trunc(Number(asked)) || 1))
}

/** `/admin/bellijst`: whom the editors should call because mails get no answer. */
export async function CallList({ initPageResult, params, searchParams }: AdminViewServerProps) {
  const { req, permissions, visibleEntities, locale } = initPageResult
  const language = req.i18n.language === 'en' ? 'en' : 'nl'
  const words = screenWords[language]
  const calls = isEditor(req) ? await readCallList(req.payload, new Date(), await areasInside(req)) : null
  const page = pageOf(searchParams?.bladzijde, calls?.length ?? 0)
  const shown = (calls ?? []).slice((page - 1) * onePage, page * onePage)
  return (
    <DefaultTemplate
      i18n={req.i18n}
      {...(locale && { locale })}
      params={params}
      payload={req.payload}
      permissions={permissions}
      searchParams={searchParams}
      user={req.user || undefined}
      visibleEntities={visibleEntities}
    >
      <Gutter>
        <h1>{words.title}</h1>
        <p className="sk-calls__intro">
          {calls === null ? words.editorsOnly : calls.length === 0 ? words.empty : words.intro}
        </p>
        <ul className="sk-calls">
          {shown.map((call) => (
            <CallCard key={call.listing} call={call} language={language} />
          ))}
        </ul>
        {calls !== null && calls.length > onePage && (
          <p className="sk-calls__more">
            {words.shown((page - 1) * onePage + 1, (page - 1) * onePage + shown.length, calls.length)}{' '}
            {page > 1 && <a href={`?bladzijde=${page - 1}`}>{words.previous}</a>}{' '}
            {page * onePage < calls.length && <a href={`?bladzijde=${page + 1}`}>{words.next}</a>}
          </p>
        )}
      </Gutter>
    </DefaultTemplate>
  )
}
