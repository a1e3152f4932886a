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
