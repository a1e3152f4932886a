import { DefaultTemplate } from '@payloadcms/next/templates'
import { Gutter } from '@payloadcms/ui'
import type { AdminViewServerProps } from 'payload'
import { redirect } from 'next/navigation'
import { isEditor, isSomeone } from '../../access/roles.ts'
import { figureWords } from './figure-words.ts'
import { FiguresLine } from './FiguresLine.tsx'
import { FiguresTable } from './FiguresTable.tsx'
import { readFigures, type ShownFigures } from './read-figures.ts'
import { WidgetTables } from './WidgetTables.tsx'
import './figures.css'

/** `/admin/cijfers`: how often one's listings were seen, with which words, and what nobody could find. */
export async function FiguresView({ initPageResult, params, searchParams, payload }: AdminViewServerProps) {
  const { req, visibleEntities, permissions, locale } = initPageResult
  if (!isSomeone(req)) redirect('/admin/login?redirect=%2Fadmin%2Fcijfers')
  const figures = await readFigures(req, new Date())
  const language = req.i18n.language
  const words = figureWords(language)
  const isDesk = isEditor(req)
  return (
    <DefaultTemplate
      {...{ visibleEntities, permissions, params, searchParams, payload }}
      {...(locale && { locale })}
      i18n={req.i18n}
      user={req.user ?? undefined}
      req={req}
    >
      <main>
        <Gutter className="sk-figures">
          <h1>{words.title}</h1>
          <p>{isDesk ? words.introDesk : words.intro}</p>
          <p>{words.privacy}</p>
          <Listings {...{ figures, language }} />
          <Led {...{ figures, language }} />
          <Unmet {...{ figures, language, isDesk }} />
          <Months {...{ figures, language }} />
          <WidgetTables widgets={figures.widgets} language={language} isDesk={isDesk} />
        </Gutter>
      </main>
    </DefaultTemplate>
  )
}

type Props = { figures: ShownFigures; language: string }

function Listings({ figures: { listings }, language }: Props) {
  const words = figureWords(language)
  return (
    <section>
      <h2>{words.listings}</h2>
      {listings.length === 0 && <p>{words.noListings}</p>}
      <ul className="sk-figures__listings">
        {listings.map(({ id, title, figures }) => (
          <li key={id}>
            <h3>
              <a href={`/admin/collections/listings/${id}`}>{title}</a>
            </h3>
            <FiguresLine figures={figures} language={language} />
          </li>
        ))}
      </ul>
    </section>
  )
}

function Led({ figures: { led }, language }: Props) {
  const words = figureWords(language)
  const { what, listing, amount } = words.ledColumns
  const rows = led.map((one) => [inWords(one, language), one.listing, words.amount(one.amount)])
  return (
    <section>
      <h2>{words.led}</h2>
      <p>{led.length > 0 ? words.ledIntro : words.ledNone}</p>
      {led.length > 0 && <FiguresTable name={words.led} columns={[what, listing, amount]} rows={rows} />}
    </section>
  )
}

function Unmet({ figures: { unmet }, language, isDesk }: Props & { isDesk: boolean }) {
  const words = figureWords(language)
  const title = isDesk ? words.unmetDesk : words.unmet
  const { what, area, nothing, wider } = words.unmetColumns
  const rows = unmet.map((one) => [
    inWords(one, language),
    words.area(one.code, one.area),
    words.amount(one.nothing),
    words.amount(one.wider),
  ])
  return (
    <section>
      <h2>{title}</h2>
      <p>{unmet.length > 0 ? words.unmetIntro : words.unmetNone}</p>
      {unmet.length > 0 && <FiguresTable name={title} columns={[what, area, nothing, wider]} rows={rows} />}
    </section>
  )
}

function Months({ figures: { months }, language }: Props) {
  const words = figureWords(language)
  const { month, seen, opened, contacted } = words.columns
  const rows = months.map((one) => [
    words.month(one.month),
    words.amount(one.seen),
    words.amount(one.opened),
    words.amount(one.contacted),
  ])
  if (rows.length === 0) return null
  return (
    <section>
      <h2>{words.months}</h2>
      <FiguresTable name={words.months} columns={[month, seen, opened, contacted]} rows={rows} />
    </section>
  )
}

function inWords({ by, what }: { by: 'theme' | 'words' | 'all'; what: string }, language: string): string {
  const words = figureWords(language)
  return { theme: words.theme(what), words: words.words(what), all: words.everything }[by]
}
