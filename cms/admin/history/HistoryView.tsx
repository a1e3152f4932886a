import { DefaultTemplate } from '@payloadcms/next/templates'
import { Gutter } from '@payloadcms/ui'
import type { AdminViewServerProps, PayloadRequest } from 'payload'
import { readDifferences } from '../../history/read-differences.ts'
import { readHistory } from '../../history/read-history.ts'
import { BinNotice } from './BinNotice.tsx'
import { ChosenVersion } from './ChosenVersion.tsx'
import { doneWords } from './history-words.ts'
import '../reviews/reviews.css'
import './history.css'
import { VersionList } from './VersionList.tsx'

/** `/admin/geschiedenis/<id>`: what was saved of a listing, what is different now, and the way back. */
export async function HistoryView({ initPageResult, params, searchParams }: AdminViewServerProps) {
  const { req, permissions, locale, visibleEntities } = initPageResult
  const { i18n, payload, user } = req
  const listing = params?.segments?.at(1) ?? ''
  const asked = { req, listing: String(listing), version: textOf(searchParams?.versie) }
  return (
    <DefaultTemplate
      {...{ i18n, locale, params, payload, permissions, searchParams, visibleEntities, req }}
      user={user ?? undefined}
    >
      <Gutter>
        <main className="sk-queue sk-history">
          {user ? <Told {...asked} done={textOf(searchParams?.gedaan)} /> : <p>Log eerst in.</p>}
        </main>
      </Gutter>
    </DefaultTemplate>
  )
}

const textOf = (value: unknown) => (typeof value === 'string' ? value : '')

type Props = { req: PayloadRequest; listing: string; version: string; done: string }

async function Told({ req, listing, version, done }: Props) {
  const now = new Date()
  const history = await readHistory(req, listing)
  if (!history) return <p>Dit aanbod is er niet, of het is niet van jou.</p>
  const compared = version ? await readDifferences(req, listing, version, now) : null
  const chosen = history.versions.find(({ id }) => id === version)
  return (
    <>
      <p>
        <a href={`/admin/collections/listings/${history.isInBin ? 'trash/' : ''}${listing}`}>
          ← Terug naar het aanbod
        </a>
      </p>
      <h1>Geschiedenis van {history.title || 'aanbod zonder titel'}</h1>
      {doneWords[done] && (
        <p className="sk-queue__said" role="status">
          {doneWords[done]}
        </p>
      )}
      {history.isInBin && <BinNotice listing={listing} {...history} />}
      {compared && chosen && <ChosenVersion {...{ listing, chosen, compared, now, history }} />}
      <VersionList {...{ listing, history, now, chosen: version }} />
    </>
  )
}
