import type { Organisation } from '#site/town.ts'
import { withoutEmpty } from './without-empty.ts'

/** The organisation for machines, safe to stand inside a script element. */
export function organisationJsonLd(organisation: Organisation, page: string): string {
  const { name, description, kind, phone, email, website } = organisation
  const thing = withoutEmpty({
    '@context': 'https://schema.org',
    '@type': kind === 'municipality' ? 'GovernmentOrganization' : 'Organization',
    '@id': page,
    name,
    description,
    url: page,
    telephone: phone,
    email,
    sameAs: website && [website],
  })
  return JSON.stringify(thing).replaceAll('<', '\\u003c')
}
