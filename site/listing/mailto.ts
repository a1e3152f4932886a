type Letter = { to?: string | null; subject: string; body: string }

/** A link that opens a letter in the reader's own mail, begun but not sent. */
export const mailto = ({ to, subject, body }: Letter): string =>
  `mailto:${encodeURI(to ?? '')}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body)}`
