const patienceMs = 5_000

/**
 * What this device still has of the page of a listing, shown once or kept by the worker of a desk: when, where and whom to
 * call. Nothing when it has no such page.
 *
 * @param address path of the page of the listing, at a desk that of the desk
 */
export async function keptBrief(address: string): Promise<Element[]> {
  const asked = { headers: { accept: 'text/html' }, signal: AbortSignal.timeout(patienceMs) }
  const answer = await fetch(address, { ...asked, cache: 'force-cache' }).catch(() => undefined)
  if (!answer?.ok) return []
  const html = await answer.text().catch(() => '')
  const page = new DOMParser().parseFromString(html, 'text/html')
  return [...page.querySelectorAll('.sk-brief__facts, .sk-brief__reach')].map((part) =>
    document.importNode(part, true),
  )
}
