import { sql } from '@payloadcms/db-postgres'
import { DefaultTemplate } from '@payloadcms/next/templates'
import { Gutter } from '@payloadcms/ui'
import { redirect } from 'next/navigation'
import type { AdminViewServerProps, PayloadRequest } from 'payload'
import { isEditor, isSomeone } from '../../access/roles.ts'
import { calendarDay } from '../../calendar-day.ts'
import { run } from '../../import/running/store.ts'
import { stateWords } from '../../import/state-words.ts'
import { ChooseFile, type Recent } from './ChooseFile.tsx'
import { OpenedImport } from './OpenedImport.tsx'
import { Steps } from './Steps.tsx'
import './import.css'

async function readRecent(req: PayloadRequest): Promise<Recent[]> {
  const { docs } = await req.payload.find({
    collection: 'imports',
    sort: '-createdAt',
    limit: 8,
    depth: 0,
    overrideAccess: false,
    user: req.user,
    req,
  })
  return docs.map(({ id, fileName, source, state, createdAt }) => ({
    id,
    fileName,
    source,
    state: stateWords[state].nl,
    on: calendarDay(createdAt).split('-').toReversed().join('-'),
  }))
}

const readSources = (req: PayloadRequest) =>
  run<{ name: string }>(req, sql`select name from importing.source order by name limit 200`)

/** /admin/importeren: a list of others comes in, step by step. Where one is stands in the database. */
export async function ImportView({ initPageResult, params, searchParams }: AdminViewServerProps) {
  const { req, permissions, visibleEntities, locale } = initPageResult
  if (!isSomeone(req)) redirect('/admin/login?redirect=%2Fadmin%2Fimporteren')
  const id = typeof searchParams?.import === 'string' ? searchParams.import : undefined
  return (
    <DefaultTemplate
      i18n={req.i18n}
      locale={locale}
      params={params}
      payload={req.payload}
      permissions={permissions}
      searchParams={searchParams}
      user={req.user ?? undefined}
      visibleEntities={visibleEntities}
    >
      <main>
        <Gutter className="sk-import">
          <h1>Lijst importeren</h1>
          {isEditor(req) ? <Content id={id} req={req} /> : <p>Dit is voor de redactie.</p>}
        </Gutter>
      </main>
    </DefaultTemplate>
  )
}

async function Content({ id, req }: { id: string | undefined; req: PayloadRequest }) {
  if (id) return <OpenedImport key={id} id={id} />
  const sources = await readSources(req)
  return (
    <>
      <Steps state={undefined} />
      <ChooseFile sources={sources.map(({ name }) => name)} recent={await readRecent(req)} />
    </>
  )
}
