import type { ToldRow } from '../../import/asking/tell-rows.ts'
import { outcomeWords } from './outcome-words.ts'

type Change = ToldRow['changes'][number]

const Changed = ({ field, isKept, from, to }: Change) => (
  <li>
    <b>{field}</b>:{' '}
    {isKept ? (
      <>
        blijft “{from}”, want iemand heeft dat hier veranderd. De bron zegt “{to}”.
      </>
    ) : (
      <>
        <del>{from}</del> <span aria-hidden="true">→</span> <ins>{to}</ins>
      </>
    )}
  </li>
)

const place = (line: number, column: string) => (column ? `Regel ${line}, kolom ${column}` : `Regel ${line}`)

const Title = ({ title, listing }: Pick<ToldRow, 'title' | 'listing'>) =>
  listing ? (
    <a href={`/admin/collections/listings/${listing}`}>{title || 'Zonder titel'}</a>
  ) : (
    <span>{title || 'Zonder titel'}</span>
  )

/** A row: what would happen or happened, what is wrong with the place in the file, and the difference field by field. */
export const OneRow = ({ row }: { row: ToldRow }) => (
  <li className={`sk-import__row sk-import__row--${row.outcome}`}>
    <p>
      <Title title={row.title} listing={row.state === 'undone' ? null : row.listing} />{' '}
      <span className="sk-import__tag">{outcomeWords[row.outcome].one}</span>
      {row.line !== null && <small> regel {row.line}</small>}
    </p>
    {row.fault && <p className="sk-import__fault">{row.fault}</p>}
    {row.changes.length > 0 && (
      <ul>
        {row.changes.map((change) => (
          <Changed key={change.field} {...change} />
        ))}
      </ul>
    )}
    {row.remarks.length > 0 && (
      <ul className="sk-import__remarks">
        {row.remarks.map(({ level, line, column, text }, at) => (
          <li key={at} className={level === 'error' ? 'sk-import__fault' : undefined}>
            {place(line, column)}: {text}
          </li>
        ))}
      </ul>
    )}
  </li>
)
