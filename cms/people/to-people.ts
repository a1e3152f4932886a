import type { Here } from './people-here.ts'

export const changes = ['owner', 'member', 'remove', 'leave', 'hand-over'] as const
export type Change = (typeof changes)[number]
export type Refusal = 'not yours' | 'not here' | 'last owner'
export type Asker = { id: string; isEditor: boolean }

/** Who is in after a change; or why it may not be. An organisation with people keeps an owner, unless the editors say so. */
export function toPeople(
  people: Here[],
  change: Change,
  about: string,
  asker: Asker,
): { people: Here[] } | { refused: Refusal } {
  const own = people.find(({ id }) => id === asker.id)
  const isLeaving = change === 'leave'
  const target = isLeaving ? asker.id : about
  const found = people.find(({ id }) => id === target)
  if (!isLeaving && !asker.isEditor && own?.role !== 'owner') return { refused: 'not yours' }
  if (!found || (change === 'hand-over' && (!own || found === own))) return { refused: 'not here' }
  const after = apply(people, change, found, asker.id)
  const hasOwner = after.some(({ role }) => role === 'owner')
  const hadOwner = people.some(({ role }) => role === 'owner')
  const isOrphaned = hadOwner && !hasOwner && !(asker.isEditor && !isLeaving)
  return isOrphaned ? { refused: 'last owner' } : { people: after }
}

function apply(people: Here[], change: Change, target: Here, asker: string): Here[] {
  if (change === 'remove' || change === 'leave') return people.filter((person) => person !== target)
  const role = change === 'member' ? 'member' : 'owner'
  return people.map((person) => {
    if (person === target) return { ...person, role }
    return change === 'hand-over' && person.id === asker ? { ...person, role: 'member' as const } : person
  })
}
