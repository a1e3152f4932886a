import { expect, test } from 'vitest'
import { noteWidget } from './note-widget.ts'
import { readWidget } from './read-widget.ts'

const id = '3f0c1a52-8d5e-4f0a-9b1c-0a2b3c4d5e6f'
const saved = (words: string) => ({
  widgets: new Map([[id, { type: 'widget' as const, id, slug: id, revision: 1, words, domains: [] }]]),
})
const read = (words: string, kept: string) => readWidget(new URLSearchParams(words), saved(kept))
const kinds = (words: string, kept: string) => noteWidget(read(words, kept)).map(({ kind }) => kind)

test('what was saved says what is in the frame and how it looks', () => {
  const { choices, isGone } = read(`set=${id}&kleur=000000`, 'thema=ontmoeten&toon=kaart&kleur=ffdd00')
  expect(choices).toMatchObject({
    query: { themes: ['ontmoeten'] },
    look: { form: 'map', colour: '#ffdd00', set: id },
  })
  expect(isGone).toBe(false)
})

test('somebody in the frame may ask something else, and it looks as it was saved', () => {
  const { choices, params } = read(`thema=leren&zoek=taal&set=${id}`, 'thema=ontmoeten&toon=kaart')
  expect(choices).toMatchObject({ query: { themes: ['leren'], text: 'taal' }, look: { form: 'map' } })
  expect(params.get('zoek')).toBe('taal')
})

test('light or dark and the letters come from the page around, when the host left them to it', () => {
  const around = `set=${id}&schema=donker&lettertype=Georgia`
  expect(read(around, 'lettertype=host').choices.look).toMatchObject({ scheme: 'dark', fonts: ['Georgia'] })
  expect(read(around, 'schema=licht').choices.look).toMatchObject({ scheme: 'light', fonts: [] })
})

test('one that is not there is gone; an address without a number is itself', () => {
  expect(readWidget(new URLSearchParams({ set: id }), { widgets: new Map() }).isGone).toBe(true)
  expect(readWidget(new URLSearchParams('zoek=koffie'), { widgets: new Map() })).toMatchObject({
    isGone: false,
    choices: { query: { text: 'koffie' } },
  })
})

test('shown once when it opens, searched when somebody asks, and nothing for another page or without a number', () => {
  expect(kinds(`set=${id}`, 'zoek=koffie')).toEqual(['widget-shown'])
  expect(kinds(`zoek=koffie&set=${id}`, 'zoek=koffie')).toEqual([])
  expect(kinds(`zoek=thee&set=${id}`, 'zoek=koffie')).toEqual(['widget-searched'])
  expect(kinds(`zoek=thee&pagina=2&set=${id}`, 'zoek=koffie')).toEqual([])
  expect(kinds('zoek=thee', '')).toEqual([])
})
