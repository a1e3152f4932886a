import { Gutter } from '@payloadcms/ui'
import type { DashboardViewServerProps } from '@payloadcms/next/views'
import { localNow } from '#search/time/local-date.ts'
import { isEditor, organisationsOf } from '../../access/roles.ts'
import { poolOf } from '../../pool-of.ts'
import { figuresOf, type MonthFigures } from '../../usage/figures-of.ts'
import { figureWords } from '../figures/figure-words.ts'
import { ConfirmAll } from './ConfirmAll.tsx'
import { Desk } from './Desk.tsx'
import { homeWords } from './home-words.ts'
import { asksSomething } from './needs-of.ts'
import { OwnCard } from './OwnCard.tsx'
import { type OwnListing, readOwn } from './read-own.ts'
import './home.css'

/** What one sees after logging in: a partner their listings and what each needs, the editors what waits for them. */
export async function Home({ initPageResult: { req }, navGroups, i18n }: DashboardViewServerProps) {
  const words = homeWords(i18n.language)
  const now = new Date()
  const listings = await readOwn(req, now)
  const ids = listings.map(({ id }) => id)
  const figures = await figuresOf(poolOf(req.payload), ids, localNow(now).date)
  const isDesk = isEditor(req)
  return (
    <main>
      <Gutter className="sk-home">
        <div className="sk-home__head">
          <h1>{isDesk ? words.desk : words.title}</h1>
          {(isDesk || organisationsOf(req).length > 0) && (
            <a className="sk-home__make" href="/admin/nieuw">
              <span aria-hidden="true">+</span> {words.make}
            </a>
          )}
        </div>
        {isDesk ? (
          <Desk req={req} navGroups={navGroups} language={i18n.language} />
        ) : (
          <Own
            {...{ listings, figures, language: i18n.language, isMember: organisationsOf(req).length > 0 }}
          />
        )}
      </Gutter>
    </main>
  )
}

type OwnProps = {
  listings: OwnListing[]
  figures: Map<string, MonthFigures>
  language: string
  isMember: boolean
}

function Own({ listings, figures, language, isMember }: OwnProps) {
  const words = homeWords(language)
  const waiting = listings.filter(({ needs }) => asksSomething(needs)).length
  const unconfirmed = listings.filter(({ needs }) => needs.includes('unconfirmed')).map(({ id }) => id)
  if (listings.length === 0) return <p className="sk-home__say">{isMember ? words.empty : words.nothing}</p>
  return (
    <>
      <p className="sk-home__say">{waiting === 0 ? words.allFine : words.toDo(waiting)}</p>
      {unconfirmed.length > 1 && <ConfirmAll ids={unconfirmed} />}
      <ul className="sk-home__list">
        {listings.map((listing) => (
          <OwnCard key={listing.id} {...{ listing, language }} figures={figures.get(listing.id)} />
        ))}
      </ul>
      <p className="sk-home__say">
        <a href="/admin/cijfers">{figureWords(language).more}</a>
      </p>
    </>
  )
}
