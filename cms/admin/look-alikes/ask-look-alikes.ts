import type { LookAlike } from '../../look-alikes/find-look-alikes.ts'

/** What is being written: its title, its venue's id, its days, and its own id once it has one. */
export type About = { title: string; venue: string | null; days: string[]; except: string | null }

const shortestTitle = 4

/** What may be the same; when it cannot be asked, nothing. */
export async function askLookAlikes(about: About, signal: AbortSignal): Promise<LookAlike[]> {
  const { title, venue, days, except } = about
  if (title.trim().length < shortestTitle) return []
  const query = new URLSearchParams({ title, days: days.join() })
  if (venue) query.set('venue', venue)
  if (except) query.set('except', except)
  try {
    const response = await fetch(`/api/look-alikes?${query}`, { credentials: 'same-origin', signal })
    return response.ok ? ((await response.json()) as { alike: LookAlike[] }).alike : []
  } catch {
    return []
  }
}
