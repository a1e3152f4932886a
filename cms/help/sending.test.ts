import { expect, test } from 'vitest'
import { fieldsOf, type Subject, wrongKinds as kindsOfSite } from '#site/help/subject.ts'
import { wrongKinds } from './report-kinds.ts'
import { readSending } from './sending.ts'

const about = { at: 'listing', slug: 'koffie' } as const
const subjects: Subject[] = [
  ...kindsOfSite.map((kind) => ({ is: 'wrong' as const, about, kind })),
  { is: 'addition' },
  { is: 'claim', slug: 'buurthuis' },
]
const filled: Record<string, string> = {
  day: 'mon',
  from: '10:00',
  until: '',
  phone: '040 123 45 67',
  email: 'a@example.org',
  website: 'www.example.org',
  answerTo: '',
}

const sendingOf = (subject: Subject, more: object = {}) => ({
  ...subject,
  ...Object.fromEntries(fieldsOf(subject).map((name) => [name, filled[name] ?? 'Een paar woorden'])),
  formId: 'x'.repeat(20),
  isProven: true,
  ...more,
})

test('the site asks about the same things as the cms takes', () => {
  expect([...kindsOfSite]).toEqual([...wrongKinds])
})

test.each(subjects)('every form of the site is understood: $is $kind', (subject) => {
  expect(readSending(sendingOf(subject))).toHaveProperty('sending')
})

test.each(subjects)('and nothing that it does not ask: $is $kind', (subject) => {
  for (const more of [{ state: 'accepted' }, { owners: ['x'] }, { title: { $gt: '' } }, { formId: '' }])
    expect(readSending(sendingOf(subject, more))).toHaveProperty('faults')
})

test('a website without its beginning gets one, and what steers a screen is taken out', () => {
  const subject = subjects.find((one) => one.is === 'wrong' && one.kind === 'contact')!
  const read = readSending(sendingOf(subject, { text: 'van \u202erechts\u0007\r\nnaar links ' }))
  expect(read).toMatchObject({
    sending: { website: 'https://www.example.org', text: 'van  rechts \nnaar links' },
  })
})

test.each([null, undefined, 'x', [], { is: 'other' }])('what is no form at all is refused: %j', (given) => {
  expect(readSending(given)).toHaveProperty('faults')
})
