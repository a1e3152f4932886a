import { nl } from '@payloadcms/translations/languages/nl'
import { expect, test } from 'vitest'
import { payloadWords } from './payload-words.ts'

const theirs = nl.translations as unknown as Record<string, Record<string, string>>
const ours = Object.entries(payloadWords.nl).flatMap(([section, words]) =>
  Object.entries(words).map(([name, said]) => ({ section, name, said })),
)
/** What Payload fills in: names between braces, and numbered tags. */
const gapsOf = (words: string) => [...new Set(words.match(/\{\{\w+\}\}|<\d>/g))].toSorted()

test.each(ours)(
  '"$said" stands in for a sentence of Payload and has the same gaps',
  ({ section, name, said }) => {
    expect(theirs[section]).toHaveProperty(name)
    expect(gapsOf(theirs[section]![name]!)).toEqual(expect.arrayContaining(gapsOf(said)))
  },
)

test('Payload says "je" here', () => {
  expect(ours.filter(({ said }) => /\b(u|uw)\b/i.test(said))).toEqual([])
})

const said = (section: string, name: string, words: string) =>
  (payloadWords.nl as Record<string, Record<string, string>>)[section]?.[name] ?? words

test('nothing is "succesvol": what was done is said', () => {
  // No screen of ours shows these: an account is verified by its mail, and no search of Payload's is made anew.
  const unseen = [
    ...['accountVerified', 'emailVerified', 'verifiedSuccessfully', 'newAccountCreated'],
    ...['successfullyRegisteredFirstUser', 'tokenRefreshSuccessful', 'successfullyReindexed'],
  ]
  const heard = Object.entries(theirs).flatMap(([section, words]) =>
    Object.entries(words).flatMap(([name, they]) =>
      !unseen.includes(name) && /succes/i.test(said(section, name, they)) ? [`${section}:${name}`] : [],
    ),
  )
  expect(heard).toEqual([])
})
