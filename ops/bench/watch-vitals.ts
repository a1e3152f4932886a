/** `slowest` is what the page was slowest to answer, such as `click summary`; `shifted` what jumped the most. */
export type Vitals = { lcp: number; inp: number; cls: number; slowest: string; shifted: string }

type Shift = PerformanceEntry & { value: number; hadRecentInput: boolean; sources?: { node?: Node | null }[] }
type Handled = PerformanceEntry & { interactionId?: number; target?: Element | null }

/** Runs in the page, so it can use nothing from outside. Keeps the worst so far in `window.vitals`. */
export function watchVitals() {
  const vitals = { lcp: 0, inp: 0, cls: 0, slowest: '', shifted: '' }
  Object.assign(window, { vitals })
  const watch = (type: string, take: (entry: PerformanceEntry) => void, more: object = {}) =>
    new PerformanceObserver((list) => list.getEntries().forEach(take)).observe({
      type,
      buffered: true,
      ...more,
    })
  watch('largest-contentful-paint', (entry) => (vitals.lcp = entry.startTime))
  // shifts that follow each other count as one, up to five seconds
  let most = 0
  const nameOf = (node: Node | null | undefined) =>
    node instanceof Element ? [node.localName, ...node.classList].join('.') : (node?.nodeName ?? '')
  let group = { from: -Infinity, until: -Infinity, sum: 0 }
  watch('layout-shift', (entry) => {
    const { value, hadRecentInput, startTime, sources } = entry as Shift
    if (hadRecentInput) return
    if (value > most) vitals.shifted = nameOf(sources?.[0]?.node)
    most = Math.max(most, value)
    if (startTime - group.until > 1_000 || startTime - group.from > 5_000)
      group = { from: startTime, until: startTime, sum: 0 }
    group = { ...group, until: startTime, sum: group.sum + value }
    vitals.cls = Math.max(vitals.cls, group.sum)
  })
  const handle = (entry: PerformanceEntry) => {
    const { interactionId, duration, name, target } = entry as Handled
    if (!interactionId || duration <= vitals.inp) return
    vitals.inp = duration
    vitals.slowest = `${name} ${target?.localName ?? ''}`.trim()
  }
  watch('event', handle, { durationThreshold: 16 })
  watch('first-input', handle)
}
