import type { StoredReview } from '../../reviews/stored-review.ts'

/** Two buttons and a reason; works without script. It carries the version that is shown, so nothing else is decided. */
export const DecideForm = ({ review }: { review: StoredReview }) => (
  <form method="post" action="/api/review/decide" className="sk-queue__form">
    <input type="hidden" name="review" value={review.id} />
    <input type="hidden" name="version" value={review.version} />
    <button type="submit" name="decision" value="approve" formNoValidate className="sk-queue__yes">
      Goedkeuren
    </button>
    <details>
      <summary>Terugsturen</summary>
      <label htmlFor={`reden-${review.id}`}>Waarom? De partner leest dit.</label>
      <textarea id={`reden-${review.id}`} name="reason" rows={3} maxLength={500} required />
      <button type="submit" name="decision" value="refuse" className="sk-queue__no">
        Stuur terug
      </button>
    </details>
  </form>
)
