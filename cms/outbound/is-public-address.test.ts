import { expect, test } from 'vitest'
import { publicOnly } from './guard.ts'
import { isPublicAddress } from './is-public-address.ts'
import { toTarget } from './to-target.ts'

const open = [
  '1.1.1.1',
  '9.9.9.9',
  '172.15.0.1',
  '172.32.0.1',
  '100.63.0.1',
  '145.100.1.1',
  '223.255.255.1',
  '2a02:2770::1',
  '2606:4700::1111',
]
const closed = [
  '0.0.0.0',
  '0.1.2.3',
  '10.0.0.1',
  '100.64.0.1',
  '100.100.100.200',
  '100.127.255.255',
  '127.0.0.1',
  '127.255.0.1',
  '168.63.129.16',
  '169.254.169.254',
  '172.16.0.1',
  '172.31.255.255',
  '192.0.0.192',
  '192.0.2.1',
  '192.88.99.1',
  '192.168.1.1',
  '198.18.0.1',
  '198.19.255.255',
  '198.51.100.1',
  '203.0.113.1',
  '224.0.0.1',
  '239.1.1.1',
  '240.0.0.1',
  '255.255.255.255',
  '::',
  '::1',
  '::127.0.0.1',
  '::ffff:127.0.0.1',
  '::ffff:1.1.1.1',
  '::ffff:7f00:1',
  '64:ff9b::7f00:1',
  '64:ff9b::1.1.1.1',
  '64:ff9b:1::1',
  '100::1',
  'fc00::1',
  'fd00:ec2::254',
  'fe80::1',
  'fe80::1%eth0',
  'fec0::1',
  'ff02::1',
  '2001::1',
  '2001:db8::1',
  '2002:7f00:1::',
  '3fff::1',
  '5f00::1',
  '4000::1',
  '',
  'localhost',
  '127.1',
  '0x7f.1',
  '1.1.1.1.',
  '1.1.1',
  '2a02:2770::1%1',
]
test.each(open)('%s may be reached', (address) => expect(isPublicAddress(address)).toBe(true))
test.each(closed)('%s may not', (address) => expect(isPublicAddress(address)).toBe(false))

const whyNot = (address: string) => {
  try {
    return toTarget(address, publicOnly).href
  } catch (err) {
    return (err as { why?: string }).why
  }
}
test.each([
  ...[
    'http://0x7f.1/',
    'http://2130706433/',
    'http://0177.0.0.1/',
    'http://127.1/',
    'http://127.0.0.1./',
    'http://[::1]/',
  ],
  ...[
    'http://[::ffff:127.0.0.1]/',
    'http://[::ffff:7f00:1]/',
    'http://[0:0:0:0:0:ffff:169.254.169.254]/',
    'http://0/',
  ],
  ...[
    'http://localhost/',
    'http://localhost./',
    'http://LOCALHOST/',
    'http://a.localhost/',
    'http://postgres/',
    'http://meili:7700/',
  ],
  ...[
    'http://printer.local/',
    'http://metadata.google.internal/',
    'http://router.home.arpa./',
    'http://１２７.０.０.１/',
  ],
  ...[
    'http://ⓛocalhost/',
    'http://127。0。0。1/',
    'https://example.nl:22/',
    'https://example.nl:5432/',
    'https://example.nl:3000/',
  ],
  ...[
    'http://0xA9FEA9FE/',
    'http://[fd00:ec2::254]/',
    'http://[64:ff9b::a9fe:a9fe]/',
    'http://example..local./',
  ],
])('%s is not allowed', (address) => expect(whyNot(address)).toBe('not-allowed'))

test.each([
  ...[
    '',
    'agenda',
    'ftp://example.nl/a.ics',
    'file:///etc/passwd',
    'javascript:alert(1)',
    'data:text/calendar,BEGIN',
    '//example.nl',
  ],
  ...[
    'http://jan:geheim@example.nl/',
    'https://jan@example.nl/',
    'http://127.0.0.1@example.nl/',
    'http://[::1',
    'http://999.1.1.1/',
  ],
  ...[
    'gopher://example.nl/',
    'unix:/run/x.sock',
    `https://example.nl/${'a'.repeat(2000)}`,
    'http://exa mple.nl/',
    'http://[fe80::1%25eth0]/',
  ],
])('%s is no address', (address) => expect(whyNot(address)).toBe('no-address'))

test.each([
  ['https://example.nl/a.ics#deel', 'https://example.nl/a.ics'],
  ['http://example.nl:80/', 'http://example.nl/'],
  ['https://bücher.example./a', 'https://xn--bcher-kva.example./a'],
  ['https://1.1.1.1/', 'https://1.1.1.1/'],
  ['https://wolk.example.nl:8443/x', 'https://wolk.example.nl:8443/x'],
])('%s is %s', (address, href) => expect(whyNot(address)).toBe(href))
