import type { UIFieldServerProps } from 'payload'
import { calendarDay } from '../calendar-day.ts'
import { deadAmong } from '../links/store.ts'
import { poolOf } from '../pool-of.ts'
import { sayDay } from './calendars/say-moment.ts'

/** On the screen of a listing: which of its web addresses lead nowhere any more, for whoever can mend them. */
export async function DeadLinks({ id, data, payload }: UIFieldServerProps) {
  const { contact, onlineUrl } = (data ?? {}) as { contact?: { website?: string }; onlineUrl?: string }
  const addresses = [contact?.website, onlineUrl].filter((one) => typeof one === 'string')
  if (!id || addresses.length === 0) return null
  const dead = await deadAmong(poolOf(payload), addresses)
  return dead.map(({ address, deadSince }) => (
    <p key={address} role="status">
      <strong>Deze link werkt niet meer, al sinds {sayDay(calendarDay(deadSince.toISOString()))}:</strong>{' '}
      {address}. Verander hem, of haal hem weg.
    </p>
  ))
}
