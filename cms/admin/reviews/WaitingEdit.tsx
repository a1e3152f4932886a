import type { Waiting } from '../../reviews/look-at.ts'
import { subjectPath } from '../../reviews/subject-of.ts'
import { reasonWords } from '../../trust/reasons.ts'
import { AnswerForm } from './AnswerForm.tsx'
import { DecideForm } from './DecideForm.tsx'
import { WithdrawForm } from './WithdrawForm.tsx'
import { Marked } from './Marked.tsx'

type Props = { waiting: Waiting; isDesk: boolean }

const moment = new Intl.DateTimeFormat('nl-NL', {
  timeZone: 'Europe/Amsterdam',
  dateStyle: 'long',
  timeStyle: 'short',
})

const what: Record<Waiting['review']['wish'], string> = {
  publish: '',
  bin: 'Wil dit aanbod weggooien.',
  unpublish: 'Wil dit aanbod niet meer laten zien.',
  change: '',
}

/** One edit that waits: whose, why, and what would become different. */
export function WaitingEdit({ waiting, isDesk }: Props) {
  const { review, subject, organisations, person, differences, isLive } = waiting
  const id = `wijziging-${review.id}`
  return (
    <article className="sk-queue__edit" aria-labelledby={id}>
      <h2 id={id}>
        <a href={subjectPath(subject)}>{review.title || 'Zonder titel'}</a>
      </h2>
      <p className="sk-queue__who">
        {person}, {organisations.join(' en ')}. {moment.format(new Date(review.since))}.{' '}
        {!isLive && 'Bewoners zien dit aanbod nog niet.'}
      </p>
      {review.state === 'refused' && !isDesk && (
        <p>
          <strong>De redactie heeft dit teruggestuurd.</strong>
        </p>
      )}
      {review.state === 'waiting' && <Why reasons={review.reasons ?? []} />}
      {what[review.wish] && <p>{what[review.wish]}</p>}
      {differences.length > 0 && <Differences differences={differences} isNew={!isLive} />}
      <Said review={review} />
      {isDesk ? <DecideForm review={review} /> : <AnswerForm review={review} />}
      {!isDesk && review.wish === 'change' && review.state === 'waiting' && (
        <WithdrawForm review={review.id} />
      )}
    </article>
  )
}

const Why = ({ reasons }: { reasons: NonNullable<Waiting['review']['reasons']> }) => (
  <p>
    <strong>Dit wacht, want</strong> {reasons.map((reason) => reasonWords[reason].nl).join('; ')}.
  </p>
)

const Said = ({ review }: { review: Waiting['review'] }) => (
  <>
    {review.reason && (
      <p>
        <strong>De redactie schreef:</strong> {review.reason}
      </p>
    )}
    {review.answer && (
      <p>
        <strong>De partner schreef:</strong> {review.answer}
      </p>
    )}
  </>
)

type Told = { differences: Waiting['differences']; isNew: boolean }

/** Old and new in one text; what went is struck through, what came is underlined, so colour is not needed. */
const Differences = ({ differences, isNew }: Told) => (
  <dl className="sk-queue__differences">
    {differences.map(({ label, pieces }) => (
      <div key={label}>
        <dt>{label}</dt>
        <dd>{isNew ? pieces.map(({ text }) => text).join('') : <Marked pieces={pieces} />}</dd>
      </div>
    ))}
  </dl>
)
