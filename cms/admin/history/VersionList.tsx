import { momentInWords } from '../../history/moment-in-words.ts'
import type { History } from '../../history/read-history.ts'
import { stateWords } from './history-words.ts'

type Props = { listing: string; history: History; chosen: string; now: Date }

/** All that was saved, newest first. */
export const VersionList = ({ listing, history, chosen, now }: Props) => (
  <section aria-labelledby="alles">
    <h2 id="alles">Alles wat is bewaard</h2>
    {history.versions.length === 0 && <p>Er is nog niets bewaard.</p>}
    <ol className="sk-history__list">
      {history.versions.map(({ id, at, state, who }) => (
        <li key={id}>
          <a href={`/admin/geschiedenis/${listing}?versie=${id}`} aria-current={id === chosen || undefined}>
            {momentInWords(new Date(at), now)}
          </a>
          <span className={`sk-history__state sk-history__state--${state}`}>{stateWords[state]}</span>
          {who && <span>door {who}</span>}
        </li>
      ))}
    </ol>
    <p>We bewaren de laatste vijftig versies.</p>
  </section>
)
