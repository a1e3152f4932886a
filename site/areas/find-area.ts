import type { Area, Town } from '#site/town.ts'

const codeAtEnd = /(?:^|-)((?:gm|wk|bu)[0-9a-z]{4,8})$/i

/**
 * The area that an address means. The code at the end of a slug decides; what stands before it may be an older name, or
 * nothing at all, and then the page sends one on to its own address.
 */
export function findArea(areas: Town['areas'], slug: string): Area | undefined {
  const code = codeAtEnd.exec(slug)?.[1]?.toUpperCase()
  return areas.get(code ?? '') ?? [...areas.values()].find((area) => area.slug === slug)
}
