import { readCapped } from '../areas/read-capped.ts'
import { GeocoderFault } from './geocoder-fault.ts'

/** So long somebody who types waits, in milliseconds; the body counts too. */
export const patienceMs = 4_000
const mostBytes = 500_000

type Question = { path: 'suggest' | 'lookup' | 'free'; params: Record<string, string> }

/**
 * Asks the Locatieserver one question and returns its JSON, unread. It goes nowhere else when sent on, waits no longer
 * than `timeoutMs`, and reads no more than half a megabyte.
 * @throws GeocoderFault
 */
export async function askPdok(
  base: string,
  { path, params }: Question,
  timeoutMs = patienceMs,
): Promise<unknown> {
  const url = `${base.replace(/\/$/, '')}/${path}?${new URLSearchParams(params)}`
  const signal = AbortSignal.timeout(timeoutMs)
  const headers = { accept: 'application/json' }
  const response = await fetch(url, { signal, redirect: 'manual', headers }).catch((cause: unknown) => {
    throw new GeocoderFault(signal.aborted ? 'slow' : 'unreachable', cause)
  })
  if (!response.ok) {
    await response.body?.cancel()
    throw new GeocoderFault('refusing', `${response.status}`)
  }
  try {
    return JSON.parse(await readCapped(response, mostBytes))
  } catch (cause) {
    throw new GeocoderFault(signal.aborted ? 'slow' : 'nonsense', cause)
  }
}
