export type Watched = {
  /** When the first pins were to be seen; 0 until then. */
  pins: number
  /** When the page last did something. */
  busyUntil: number
  /** What the main thread was held up, in all: of each gap the part above 50 ms. */
  blocked: number
}

/** Runs in the page, so it can use nothing from outside. Milliseconds since the page was asked for, in `window.watched`. */
export function watchMap() {
  const watched = { pins: 0, busyUntil: 0, blocked: 0 }
  Object.assign(window, { watched })
  const busy = (when: number) => (watched.busyUntil = Math.max(watched.busyUntil, when))

  let last = performance.now()
  setInterval(() => {
    const now = performance.now()
    if (now - last > 50) {
      watched.blocked += now - last - 50
      busy(now)
    }
    last = now
  }, 4)

  const nextFrame = window.requestAnimationFrame.bind(window)
  window.requestAnimationFrame = (draw) =>
    nextFrame((time) => {
      draw(time)
      busy(performance.now())
    })

  // they are elements on both sides, there to see after the frame in which they came
  const pins = new MutationObserver(() => {
    if (!document.querySelector('.sk-marks > *, .leaflet-marker-icon')) return
    pins.disconnect()
    nextFrame(() =>
      setTimeout(() => {
        watched.pins = performance.now()
        busy(watched.pins)
      }),
    )
  })
  pins.observe(document, { childList: true, subtree: true })
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as PerformanceResourceTiming[])
      if (entry.initiatorType !== 'img') busy(entry.responseEnd)
  }).observe({ type: 'resource', buffered: true })
}
