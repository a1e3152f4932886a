import type { StoredReview } from '../../reviews/stored-review.ts'

/** A partner writes something to the editors: with what waits, or about what was sent back. */
export const AnswerForm = ({ review }: { review: StoredReview }) => (
  <form method="post" action="/api/review/answer" className="sk-queue__form">
    <input type="hidden" name="review" value={review.id} />
    <label htmlFor={`antwoord-${review.id}`}>
      {review.state === 'refused'
        ? 'Antwoord de redactie. Dan kijken ze nog een keer.'
        : 'Schrijf er iets bij voor de redactie.'}
    </label>
    <textarea id={`antwoord-${review.id}`} name="answer" rows={3} maxLength={500} required />
    <button type="submit" className="sk-queue__yes">
      Verstuur
    </button>
  </form>
)
