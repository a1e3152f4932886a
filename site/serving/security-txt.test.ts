import { expect, test } from 'vitest'
import { readEnv } from '../env.ts'
import { someTownWithThemes } from '../testing/some-choices.ts'
import { securityTxt } from './security-txt.ts'

const env = (told: Record<string, string> = {}) =>
  readEnv({ MEILI_URL: 'http://x', MEILI_SEARCH_KEY: 'k', SITE_URL: 'https://kaart.nl', ...told })
const { municipality } = someTownWithThemes
const now = new Date('2026-11-22T10:00:00Z')

test('it says whom to tell, in which languages, and holds for half a year', () => {
  const told = env({ SECURITY_CONTACT: 'veilig@kaart.nl', SECURITY_POLICY: 'https://kaart.nl/veilig' })
  expect(securityTxt(told, municipality, now)).toBe(
    [
      'Contact: mailto:veilig@kaart.nl',
      'Expires: 2027-05-21T00:00:00Z',
      'Preferred-Languages: nl, en',
      'Canonical: https://kaart.nl/.well-known/security.txt',
      'Policy: https://kaart.nl/veilig',
      '',
    ].join('\n'),
  )
})

test('without a contact it is the helpline, and without that there is none', () => {
  expect(securityTxt(env(), municipality, now)).toMatch(/^Contact: tel:[+\d]+$/m)
  expect(securityTxt(env(), undefined, now)).toBeUndefined()
})

test('what is no contact is refused in words', () => {
  expect(() => env({ SECURITY_CONTACT: 'javascript:alert(1)' })).toThrow('SECURITY_CONTACT')
  expect(() => env({ SECURITY_POLICY: 'http://kaart.nl' })).toThrow('SECURITY_POLICY')
})
