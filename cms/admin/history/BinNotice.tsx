type Props = { listing: string; wasShown: boolean; comesBack: boolean }

/** What lies in the bin can come back; each button says what residents will notice. */
export const BinNotice = ({ listing, wasShown, comesBack }: Props) => (
  <section className="sk-queue__edit">
    <h2>Dit ligt in de prullenbak</h2>
    <p>Bewoners zien het niet.</p>
    {!comesBack && (
      <p>De redactie heeft dit weggegooid. Alleen de redactie kan het terughalen. Vraag het hen.</p>
    )}
    {comesBack && wasShown && (
      <BinForm listing={listing} as="was" label="Haal terug zoals het was">
        Bewoners zien het dan weer. Soms kijkt de redactie eerst mee.
      </BinForm>
    )}
    {comesBack && (
      <BinForm listing={listing} as="draft" label="Haal terug als concept">
        Bewoners zien het pas als je het publiceert.
      </BinForm>
    )}
  </section>
)

type FormProps = { listing: string; as: string; label: string; children: string }

const BinForm = ({ listing, as, label, children }: FormProps) => (
  <form className="sk-history__form" method="post" action={`/api/listings/${listing}/from-bin`}>
    <button name="as" value={as} aria-describedby={`uitleg-${as}`}>
      {label}
    </button>
    <p id={`uitleg-${as}`}>{children}</p>
  </form>
)
