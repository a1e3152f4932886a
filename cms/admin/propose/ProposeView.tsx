import { DefaultTemplate } from '@payloadcms/next/templates'
import { Gutter } from '@payloadcms/ui'
import type { AdminViewServerProps, PayloadRequest } from 'payload'
import { proposable, standsIn } from '../../help/proposable.ts'
import { findKept, type Proposed } from '../../help/propose.ts'
import { keptBy } from '../../trust/kept-by.ts'
import '../reviews/reviews.css'

/** `/admin/voorstel/<listing>`: an editor writes what could be better, and the organisation decides. */
export async function ProposeView({ initPageResult, params, searchParams }: AdminViewServerProps) {
  const { req, permissions, locale, visibleEntities } = initPageResult
  const { i18n, payload, user } = req
  const listing = String(params?.segments?.at(1) ?? '')
  const done = typeof searchParams?.gedaan === 'string' ? searchParams.gedaan : ''
  return (
    <DefaultTemplate
      {...{ i18n, locale, params, payload, permissions, searchParams, visibleEntities, req }}
      user={user ?? undefined}
    >
      <Gutter>
        <main className="sk-queue">
          {user ? <Proposal req={req} listing={listing} done={done} /> : <p>Log eerst in.</p>}
        </main>
      </Gutter>
    </DefaultTemplate>
  )
}

const doneWords: Record<Proposed, string> = {
  sent: 'Verstuurd. De organisatie krijgt een mail. Jij krijgt een mail als zij iets beslissen.',
  nothing: 'Je hebt niets veranderd. Er is niets verstuurd.',
  'may-not': 'Dit kan niet. Misschien mag je dit aanbod gewoon zelf aanpassen.',
  'no-reason': 'Schrijf waarom je dit voorstelt. De organisatie leest dat.',
}

type Props = { req: PayloadRequest; listing: string; done: string }

async function Proposal({ req, listing, done }: Props) {
  const found = await findKept(req, listing)
  const back = <a href={`/admin/collections/listings/${listing}`}>← Terug naar het aanbod</a>
  const said = doneWords[done as Proposed]
  if (!found) return <p>Dit aanbod is er niet, of je mag het gewoon zelf aanpassen. {back}</p>
  const keepers = await keptBy(req, found)
  return (
    <>
      <p>{back}</p>
      <h1>Stel een wijziging voor</h1>
      {said && (
        <p className="sk-queue__said" role="status">
          {said}
        </p>
      )}
      <p>
        “{found.title}” is van {keepers.join(' en ')}. Verander hieronder wat beter kan. Zij zien oud en nieuw
        naast elkaar en nemen het over met één druk op de knop. Tot dan zien bewoners wat er al stond.
      </p>
      <ProposeForm listing={listing} row={found as unknown as Record<string, unknown>} />
    </>
  )
}

const ProposeForm = ({ listing, row }: { listing: string; row: Record<string, unknown> }) => (
  <form method="post" action="/api/help/propose" className="sk-queue__form">
    <input type="hidden" name="listing" value={listing} />
    {proposable.map(({ name, label, most, isLong }) => (
      <Text key={name} {...{ name, label, most, isLong }} value={standsIn(row, name)} />
    ))}
    <Text name="why" label="Waarom stel je dit voor? De organisatie leest dit." most={500} isLong isNeeded />
    <button type="submit" className="sk-queue__yes">
      Verstuur het voorstel
    </button>
  </form>
)

type TextProps = {
  name: string
  label: string
  most: number
  isLong: boolean
  value?: string
  isNeeded?: boolean
}

function Text({ name, label, most, isLong, value = '', isNeeded = false }: TextProps) {
  const asked = {
    ...{ id: `voorstel-${name}`, name, maxLength: most },
    ...{ defaultValue: value, required: isNeeded },
  }
  return (
    <>
      <label htmlFor={asked.id}>{label}</label>
      {isLong ? <textarea rows={3} {...asked} /> : <input type="text" {...asked} />}
    </>
  )
}
