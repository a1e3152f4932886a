/** A partner no longer wants what waits. */
export const WithdrawForm = ({ review }: { review: string }) => (
  <form method="post" action="/api/review/withdraw" className="sk-queue__form">
    <input type="hidden" name="review" value={review} />
    <button type="submit" className="sk-queue__no">
      Trek in wat je vroeg
    </button>
  </form>
)
