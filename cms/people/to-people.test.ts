import { expect, test } from 'vitest'
import type { Here } from './people-here.ts'
import { type Change, toPeople } from './to-people.ts'

const person = (id: string, role: Here['role']): Here => ({ id, name: id, email: `${id}@example.org`, role })
const noor = person('noor', 'owner')
const sam = person('sam', 'member')
const bo = person('bo', 'owner')
const as = (id: string, isEditor = false) => ({ id, isEditor })
const told = (people: Here[], change: Change, about: string, asker = as('noor')) => {
  const next = toPeople(people, change, about, asker)
  return 'refused' in next ? next.refused : next.people.map(({ id, role }) => `${id} ${role}`).join(', ')
}

test.each<[string, Here[], Change, string, { id: string; isEditor: boolean }, string]>([
  ['an owner makes a member an owner', [noor, sam], 'owner', 'sam', as('noor'), 'noor owner, sam owner'],
  ['an owner sends a member away', [noor, sam], 'remove', 'sam', as('noor'), 'noor owner'],
  ['an owner hands everything over', [noor, sam], 'hand-over', 'sam', as('noor'), 'noor member, sam owner'],
  ['one of two owners leaves', [noor, bo], 'leave', '', as('noor'), 'bo owner'],
  ['a member leaves', [noor, sam], 'leave', '', as('sam'), 'noor owner'],
  ['the last owner may not leave', [noor, sam], 'leave', '', as('noor'), 'last owner'],
  ['nor when nobody else is there', [noor], 'leave', '', as('noor'), 'last owner'],
  ['nor become a member', [noor, sam], 'member', 'noor', as('noor'), 'last owner'],
  ['nor be sent away by oneself', [noor, sam], 'remove', 'noor', as('noor'), 'last owner'],
  ['an editor may send the last owner away', [noor], 'remove', 'noor', as('redactie', true), ''],
  ['a member changes nobody', [noor, sam], 'remove', 'noor', as('sam'), 'not yours'],
  ['a member makes nobody an owner, not even oneself', [noor, sam], 'owner', 'sam', as('sam'), 'not yours'],
  ['a stranger changes nobody', [noor, sam], 'remove', 'sam', as('vreemde'), 'not yours'],
  ['a stranger leaves nothing', [noor], 'leave', '', as('vreemde'), 'not here'],
  ['whoever is not in cannot become owner', [noor], 'owner', 'vreemde', as('noor'), 'not here'],
  ['handing over to oneself is nothing', [noor], 'hand-over', 'noor', as('noor'), 'not here'],
  ['where there was no owner, leaving is free', [sam], 'leave', '', as('sam'), ''],
])('%s', (_, people, change, about, asker, expected) => {
  expect(told(people, change, about, asker)).toBe(expected)
})
