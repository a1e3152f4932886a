import type { Choice } from './read-beginning.ts'

const most = 6
type Body = { docs?: { id: string; name: string; street?: string | null }[] }

/** Venues whose name or street holds the words typed, at most six; when it cannot be asked, none. */
export async function findVenues(typed: string, signal: AbortSignal): Promise<Choice[]> {
  const text = typed.trim()
  if (text.length < 2) return []
  const query = new URLSearchParams({
    ...{ 'where[or][0][name][like]': text, 'where[or][1][street][like]': text },
    ...{ limit: String(most), depth: '0', sort: 'name' },
  })
  try {
    const response = await fetch(`/api/venues?${query}`, { credentials: 'same-origin', signal })
    const { docs } = (await response.json()) as Body
    return (docs ?? []).map(({ id, name, street }) => ({ id, label: street ? `${name}, ${street}` : name }))
  } catch {
    return []
  }
}
