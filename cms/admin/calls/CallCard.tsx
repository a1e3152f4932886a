import type { Call } from '../../freshness/call-list.ts'
import { happenedWords, screenWords, whyWords } from './call-words.ts'

type Props = { call: Call; language: 'nl' | 'en' }

/** One listing to call about, with what came out of it as three buttons that work without script. */
export function CallCard({ call, language }: Props) {
  const words = screenWords[language]
  const { listing, title, organisation, phones, tried } = call
  return (
    <li className="sk-call">
      <h2>
        <a href={`/admin/collections/listings/${listing}`}>{title}</a>
      </h2>
      <p>
        <strong>{organisation}</strong> · {words.since(call.since)} · {whyWords[call.why][language]}
      </p>
      {phones.length === 0 && <p>{words.noPhone}</p>}
      <ul className="sk-call__phones">
        {phones.map(({ who, phone }) => (
          <li key={phone}>
            {who}: <a href={`tel:${phone.replace(/[^\d+]/g, '')}`}>{phone}</a>
          </li>
        ))}
      </ul>
      <details>
        <summary>{words.tried}</summary>
        <ul>
          {tried.map(({ at, what, who, note }, nr) => (
            <li key={nr}>
              {words.day(at)}: {happenedWords[what][language]}
              {who && ` (${who})`}
              {note && `: ${note}`}
            </li>
          ))}
        </ul>
      </details>
      <form method="post" action="/api/freshness/call" className="sk-call__results">
        <input type="hidden" name="listing" value={listing} />
        {(['right', 'wrong', 'nobody'] as const).map((result) => (
          <button
            key={result}
            type="submit"
            name="result"
            value={result}
            aria-label={`${title}: ${words[result]}`}
          >
            {words[result]}
          </button>
        ))}
      </form>
    </li>
  )
}
