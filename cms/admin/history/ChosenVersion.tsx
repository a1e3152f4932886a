import { momentInWords } from '../../history/moment-in-words.ts'
import type { Compared } from '../../history/read-differences.ts'
import type { History, PastVersion } from '../../history/read-history.ts'
import { PreviewDialog } from '../preview/PreviewDialog.tsx'
import { Marked } from '../reviews/Marked.tsx'

type Props = { listing: string; chosen: PastVersion; compared: Compared; history: History; now: Date }

/** One version: what would be different when it came back, a look at it, and the way back. */
export function ChosenVersion({ listing, chosen, compared, history, now }: Props) {
  const { differences } = compared
  const isNewest = history.versions[0]?.id === chosen.id
  const other = compared.with === 'live' ? 'wat bewoners nu zien' : 'wat je het laatst bewaarde'
  return (
    <section className="sk-queue__edit" aria-labelledby="versie">
      <h2 id="versie">Versie van {momentInWords(new Date(chosen.at), now)}</h2>
      {differences.length === 0 && <p>Deze versie zegt hetzelfde als {other}.</p>}
      {differences.length > 0 && <p>Dit is in deze versie anders dan {other}:</p>}
      {differences.length > 0 && (
        <dl className="sk-queue__differences">
          {differences.map(({ label, pieces }) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>
                <Marked pieces={pieces} />
              </dd>
            </div>
          ))}
        </dl>
      )}
      <div className="sk-history__form">
        <PreviewDialog listing={listing} version={chosen.id} />
      </div>
      {isNewest && <p>Dit is wat het laatst is bewaard. Je ziet het ook in het formulier.</p>}
      {!isNewest && !history.isInBin && <Restore listing={listing} version={chosen.id} />}
    </section>
  )
}

const Restore = ({ listing, version }: { listing: string; version: string }) => (
  <form className="sk-history__form" method="post" action={`/api/listings/${listing}/restore`}>
    <input type="hidden" name="version" value={version} />
    <button className="sk-queue__yes" aria-describedby="uitleg-terug">
      Zet terug
    </button>
    <p id="uitleg-terug">Het komt terug als concept. Bewoners zien het pas als je het publiceert.</p>
  </form>
)
