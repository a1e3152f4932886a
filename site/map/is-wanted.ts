/** Nearly in view: a swipe of the thumb away. */
const nearby = '250px'

/** Resolves when an element is nearly in view. */
export const isNear = (element: HTMLElement, signal: AbortSignal): Promise<void> =>
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

/** Resolves when the page is there and the browser has nothing better to do. */
export async function isFree(): Promise<void> {
  await isLoaded()
  await isIdle()
}
