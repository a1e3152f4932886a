/**
 * Tells the page around how high this one is, when `<sociale-kaart>` asks for it. The one who asks has to be the page
 * around; what is told goes to its origin only.
 */
const word = 'sociale-kaart'
let host: string | undefined

const tell = () => {
  if (!host) return
  const height = Math.ceil(document.body.getBoundingClientRect().height)
  parent.postMessage({ [word]: 'hoogte', height }, host)
}

if (parent !== window) {
  addEventListener('message', ({ source, origin, data }: MessageEvent<Record<string, unknown> | null>) => {
    if (source !== parent || data?.[word] !== 'hallo') return
    // A page without an origin, such as a file, can only be told in the open.
    host = origin === 'null' ? '*' : origin
    tell()
  })
  new ResizeObserver(tell).observe(document.body)
  parent.postMessage({ [word]: 'klaar' }, '*')
}
