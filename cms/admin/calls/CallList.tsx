import { DefaultTemplate } from '@payloadcms/next/templates'
import { Gutter } from '@payloadcms/ui'
import type { AdminViewServerProps } from 'payload'
import { areasInside } from '../../access/in-areas.ts'
import { isEditor } from '../../access/roles.ts'
import { readCallList } from '../../freshness/call-list.ts'
import { CallCard } from './CallCard.tsx'
import { screenWords } from './call-words.ts'
import './calls.css'

/** `/admin/bellijst`: whom the editors should call because mails get no answer. */
export async function CallList({ initPageResult, params, searchParams }: AdminViewServerProps) {
  const { req, permissions, visibleEntities, locale } = initPageResult
  const language = req.i18n.language === 'en' ? 'en' : 'nl'
  const words = screenWords[language]
  const calls = isEditor(req) ? await readCallList(req.payload, new Date(), await areasInside(req)) : null
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
        <p>{calls === null ? words.editorsOnly : calls.length === 0 ? words.empty : words.intro}</p>
        <ul className="sk-calls">
          {(calls ?? []).map((call) => (
            <CallCard key={call.listing} call={call} language={language} />
          ))}
        </ul>
      </Gutter>
    </DefaultTemplate>
  )
}
