import { type MonthFigures, noFigures } from '../../usage/figures-of.ts'
import { FiguresLine } from '../figures/FiguresLine.tsx'
import { type AdminLanguage } from '../schedule/editor-words.ts'
import { ruleWords } from '../schedule/rule-words.ts'
import { ConfirmAll } from './ConfirmAll.tsx'
import { homeWords } from './home-words.ts'
import { asksSomething, type NeedKind } from './needs-of.ts'
import type { OwnListing } from './read-own.ts'

/** Only more typing makes these right. */
const unfinished: NeedKind[] = ['unpublished', 'newer-draft', 'sent-back']

type Props = { listing: OwnListing; language: string; figures?: MonthFigures | undefined }

/** One listing of one's own: when it is on, what it needs, and the two things to do. */
export function OwnCard({ listing, language, figures }: Props) {
  const words = homeWords(language)
  const title = listing.title || words.untitled
  const isUnfinished = listing.needs.some((need) => unfinished.includes(need))
  const edit = isUnfinished ? words.finish : words.edit
  const href = `/admin/collections/listings/${listing.id}`
  return (
    <li className={`sk-own${asksSomething(listing.needs) ? ' sk-own--asks' : ''}`}>
      <div className="sk-own__what">
        <h2>
          <a href={href}>{title}</a>
        </h2>
        <p>{whenOf(listing, language)}</p>
        {listing.isPublished && <FiguresLine figures={figures ?? noFigures} language={language} />}
        <Needs listing={listing} language={language} />
      </div>
      <div className="sk-own__do">
        {listing.isPublished && <ConfirmAll ids={[listing.id]} title={title} />}
        <a className="sk-own__edit" href={href} aria-label={words.editOf(edit, title)}>
          {edit}
        </a>
      </div>
    </li>
  )
}

function Needs({ listing, language }: Props) {
  const words = homeWords(language)
  if (listing.needs.length === 0) return null
  return (
    <ul className="sk-own__needs">
      {listing.needs.map((need) => (
        <li key={need} data-need={need}>
          {words.needs[need]}
          {need === 'reported' && (
            <>
              {' '}
              <a href="/admin/collections/reports">{words.toReports}</a>
            </>
          )}
          {need === 'hidden' && listing.hiddenReason && ` ${words.hiddenBecause(listing.hiddenReason)}`}
        </li>
      ))}
    </ul>
  )
}

function whenOf({ next }: OwnListing, language: string): string {
  const words = homeWords(language)
  if (!next) return words.noTimes
  const told = ruleWords[(language === 'en' ? 'en' : 'nl') satisfies AdminLanguage]
  return words.next(told.date(next.date, next.date), told.clock(next.start))
}
