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
