import { DefaultTemplate } from '@payloadcms/next/templates'
import { Gutter } from '@payloadcms/ui'
import type { AdminViewServerProps } from 'payload'
import { isEditor } from '../../access/roles.ts'
import { readQueue } from '../../reviews/read-queue.ts'
import { doneWords } from './queue-words.ts'
import './reviews.css'
import { WaitingEdit } from './WaitingEdit.tsx'

/** `/admin/wacht`: what waits for an editor, oldest first; a partner sees their own. */
export async function ReviewQueue({ initPageResult, params, searchParams }: AdminViewServerProps) {
  const { req, permissions, locale, visibleEntities } = initPageResult
  const { i18n, payload, user } = req
  return (
    <DefaultTemplate
      {...{ i18n, locale, params, payload, permissions, searchParams, visibleEntities, req }}
      user={user ?? undefined}
    >
      <Gutter>
        <main className="sk-queue">
          {user ? <Queue req={req} done={searchParams?.gedaan} /> : <p>Log eerst in.</p>}
        </main>
      </Gutter>
    </DefaultTemplate>
  )
}

type Props = { req: AdminViewServerProps['initPageResult']['req']; done: unknown }

async function Queue({ req, done }: Props) {
  const { waiting, total } = await readQueue(req, new Date())
  const said = typeof done === 'string' ? doneWords[done] : undefined
  const isDesk = isEditor(req)
  return (
    <>
      <h1>Wacht op de redactie</h1>
      {said && (
        <p className="sk-queue__said" role="status">
          {said}
        </p>
      )}
      {total === 0 && <p>Er wacht niets.</p>}
      {total > 0 && isDesk && (
        <p>
          {total === 1 ? 'Er wacht 1 wijziging.' : `Er wachten ${total} wijzigingen.`} Bewoners zien nog wat
          er al stond.
        </p>
      )}
      {total > 0 && !isDesk && <p>Dit zien bewoners nog niet. Wat er al stond, blijft staan.</p>}
      {waiting.map((one) => (
        <WaitingEdit key={one.review.id} waiting={one} isDesk={isDesk} />
      ))}
      {total > waiting.length && <p>Dit zijn de oudste {waiting.length}. Daarna komen de andere.</p>}
    </>
  )
}
