const names = ['land', 'other', 'water', 'line', 'text', 'halo', 'green', 'built', 'road', 'asked'] as const
export type Palette = Record<(typeof names)[number], string>

/** The colours of the map are tokens like all others. */
export function readPalette(host: HTMLElement): Palette {
  const style = getComputedStyle(host)
  const read = (name: string) => style.getPropertyValue(`--sk-map-${name}`).trim() || '#888888'
  return Object.fromEntries(names.map((name) => [name, read(name)])) as Palette
}
