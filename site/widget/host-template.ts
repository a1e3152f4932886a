import { longestTemplate, placeholder } from './widget-choices.ts'

/**
 * Whether this is an address of a page of the host on which a listing can open: https, with `{aanbod}` once, not in
 * the name of the host. What is filled in is a slug, so it can lead nowhere else.
 */
export function isHostTemplate(template: string): boolean {
  if (template.length > longestTemplate || template.split(placeholder).length !== 2) return false
  const [one, other] = ['een', 'ander'].map((slug) => URL.parse(template.replace(placeholder, slug)))
  if (!one || !other || one.protocol !== 'https:' || one.username || one.password) return false
  return one.host === other.host && one.href !== other.href
}

/** The host's page for this listing. */
export const hostAddress = (template: string, slug: string): string =>
  new URL(template.replace(placeholder, encodeURIComponent(slug))).href
