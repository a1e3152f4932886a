/** Nearly in view: a swipe of the thumb away. */
const nearby = '250px'

const isNear = (element: HTMLElement, signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    const observer = new IntersectionObserver(
      (entries) => {
        if (!entries.some(({ isIntersecting }) => isIntersecting)) return
        observer.disconnect()
        resolve()
      },
      { rootMargin: nearby },
    )
    observer.observe(element)
    signal.addEventListener('abort', () => observer.disconnect())
  })

const isLoaded = (): Promise<void> =>
  new Promise((resolve) => {
    if (document.readyState === 'complete') resolve()
    else addEventListener('load', () => resolve(), { once: true })
  })

const isIdle = (): Promise<void> =>
  new Promise((resolve) => {
    // Safari has no idle time to ask for.
    if ('requestIdleCallback' in window) requestIdleCallback(() => resolve(), { timeout: 1_000 })
    else setTimeout(resolve, 100)
  })

/**
 * Resolves when the map is wanted and nothing waits for it: it is nearly in view, the page is there, and the browser has
 * nothing better to do. Beside the list that is at once; below it, on a phone, when one comes near.
 */
export async function whenWanted(element: HTMLElement, signal: AbortSignal): Promise<void> {
  await isNear(element, signal)
  await isLoaded()
  await isIdle()
}
