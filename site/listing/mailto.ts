type Letter = { to?: string | null; subject?: string; body?: string }

/** A link that opens a letter in the reader's own mail, begun but not sent. */
export function mailto({ to, ...letter }: Letter): string {
  const parts = Object.entries(letter).map(([name, text]) => `${name}=${encodeURIComponent(text)}`)
  const address = encodeURIComponent(to ?? '').replaceAll('%40', '@')
  return `mailto:${address}${parts.length > 0 ? '?' : ''}${parts.join('&')}`
}
