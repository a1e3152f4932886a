import type { Payload, TypedUser } from 'payload'
import { buildSmallTown, type SmallTown } from '../../outbox/testing/small-town.ts'
import { freshPayload } from '../../test-payload.ts'
import { Partners } from './partners.ts'

export type OpenTown = {
  payload: Payload
  town: SmallTown
  people: Partners
  /** A partner of the organisation of the town. */
  anna: TypedUser
  editor: TypedUser
}

/** A cms of its own with a small town in it, silent and without its daily work; its owner destroys `payload`. */
export async function openTown(name: string): Promise<OpenTown> {
  const payload = await freshPayload(name)
  payload.logger.level = 'silent'
  Object.assign(payload, { _initializeCrons: () => Promise.resolve() })
  const town = await buildSmallTown(payload)
  const people = new Partners(payload, town, name)
  const [anna, editor] = [await people.make('anna'), await people.make('eva', 'editor')]
  return { payload, town, people, anna, editor }
}
