/** A label of the admin in Dutch; what is no text or record of texts has none. */
export function dutchLabel(label: unknown): string {
  if (typeof label === 'string') return label
  const { nl } = (label ?? {}) as { nl?: unknown }
  return typeof nl === 'string' ? nl : ''
}
