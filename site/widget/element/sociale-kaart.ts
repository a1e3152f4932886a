/**
 * `<sociale-kaart src="https://kaart.stad.nl/widget/zoeken?…" titel="…" hoogte="…">what stands here without script</sociale-kaart>`
 * or `<sociale-kaart set="…">` for what was saved with us, on the site that this script comes from.
 *
 * Puts our page in the host's as a frame that is as high as what is in it. What stands between the tags stays until our page
 * says it is there, and comes back when it does not or no longer does. It is loaded by pages of others, under their rules:
 * no inline style, no HTML from text, nothing kept, nobody else asked, nothing global but the name of the element.
 */
const word = 'sociale-kaart'
const patienceMs = 8_000
const answerMs = 2_000
const highest = 50_000

/** In the shadow, where no stylesheet of the host comes; `!important` here even wins from theirs on the element itself. */
const sheet = new CSSStyleSheet()
sheet.replaceSync(`:host{display:block!important}:host([hidden]){display:none!important}
div{position:relative}iframe{display:block;width:100%;border:0}
.b iframe{position:absolute;visibility:hidden}
.w iframe,.f slot,.b a,.w a{display:none}
a:not(:focus){position:absolute;clip-path:inset(50%)}
a:focus{display:block;padding:.7em;font:1rem system-ui;color:CanvasText;background:Canvas}`)

/** What is seen: the host's own words while we wait in a box (`b`), the frame (`f`), or their words again (`w`). */
type Seen = 'b' | 'f' | 'w'

const home = (document.currentScript as HTMLScriptElement | null)?.src || undefined
const make = <Name extends keyof HTMLElementTagNameMap>(name: Name) => document.createElement(name)
const may = 'scripts same-origin forms popups popups-to-escape-sandbox downloads'
const mayLeave = ' top-navigation-by-user-activation'
const schemes: Record<string, string> = { dark: 'donker', light: 'licht' }

class SocialeKaart extends HTMLElement {
  static observedAttributes = ['src', 'set']

  #root = this.attachShadow({ mode: 'open' })
  #box = make('div')
  #frame!: HTMLIFrameElement
  #origin!: string
  #isThere = false
  #life: AbortController | undefined
  #timer: ReturnType<typeof setTimeout> | undefined

  connectedCallback() {
    this.#life?.abort()
    const { signal } = (this.#life = new AbortController())
    this.#root.adoptedStyleSheets = [sheet]
    this.#root.replaceChildren(this.#box)
    this.#box.replaceChildren(make('slot'))
    const url = this.#url()
    if (!url) return
    this.#fill(url)
    addEventListener('message', (event) => this.#hear(event), { signal })
    // A frame far below is not fetched yet, so nobody waits for it.
    const watch = new IntersectionObserver(
      ([entry]) => entry!.isIntersecting && (watch.disconnect(), this.#wait(patienceMs)),
    )
    watch.observe(this)
    signal.onabort = () => (watch.disconnect(), clearTimeout(this.#timer))
  }

  disconnectedCallback() {
    this.#life?.abort()
    this.#life = undefined
  }

  /** Moved without being taken out, it stays as it is. */
  connectedMoveCallback() {}

  attributeChangedCallback() {
    if (this.#life) this.connectedCallback()
  }

  #told(name: string) {
    return this.getAttribute(name)
  }

  /** Where our page is, with what of the host's page may be seen in it; undefined when that is no page of ours. */
  #url() {
    const set = this.#told('set')
    const url = URL.parse(set ? `/widget/set/${set}` : this.#told('src')!, home)
    if (!url || !/^https?:\/\/[^/]+\/widget\//.test(url.href)) return
    const params = url.searchParams
    const { colorScheme, fontFamily } = getComputedStyle(this)
    const scheme = schemes[colorScheme]
    if (scheme && !params.has('schema')) params.set('schema', scheme)
    const lang = this.closest<HTMLElement>('[lang]')?.lang || document.documentElement.lang
    if (lang && !lang.startsWith('nl')) params.set('schermtaal', lang)
    if (set || params.get('lettertype') === 'host') params.set('lettertype', fontFamily)
    return url
  }

  /** A way past, the frame, what the host wrote, and a place to go on from. */
  #fill(url: URL) {
    const title = this.#told('titel') ?? 'Sociale kaart'
    const [skip, end, frame] = [make('a'), make('span'), make('iframe')]
    skip.href = '#'
    skip.textContent = `Sla over: ${title}`
    // Only then a stop of its own: from one with -1 Chromium goes on with the first in the shadow.
    skip.onclick = () => ((end.tabIndex = 0), end.focus(), false)
    end.onblur = () => (end.tabIndex = -1)
    frame.title = title
    frame.loading = 'lazy'
    frame.referrerPolicy = 'strict-origin'
    const isFree = this.#told('set') || url.searchParams.get('open')?.startsWith('https')
    const rights = isFree ? may + mayLeave : may
    frame.sandbox.value = rights.replace(/^| /g, ' allow-')
    frame.src = url.href
    // Also of an error of the browser's own; a page of ours answers at once.
    frame.onload = () => (this.#greet(), this.#wait(answerMs))
    this.#frame = frame
    this.#origin = url.origin
    this.#isThere = false
    this.#height(+this.#told('hoogte')! || 320)
    this.#box.replaceChildren(skip, frame, make('slot'), end)
    this.#show('b', frame.style.height)
  }

  #wait(forMs: number) {
    clearTimeout(this.#timer)
    this.#timer = setTimeout(() => {
      this.#show('w')
      // The host's page is not done while its frames are not, so one that never came has to go.
      if (!this.#isThere) this.#frame.remove()
    }, forMs)
  }

  #greet() {
    this.#frame.contentWindow!.postMessage({ [word]: 'hallo' }, this.#origin)
  }

  #show(what: Seen, atLeast = '') {
    this.#box.className = what
    this.#box.style.minHeight = atLeast
  }

  #height(pixels: number) {
    this.#frame.style.height = `${Math.min(highest, pixels)}px`
  }

  #hear({ source, origin, data }: MessageEvent) {
    if (!source || source !== this.#frame.contentWindow || origin !== this.#origin) return
    const said = data?.[word]
    if (said === 'klaar') {
      this.#greet()
      // A next page in the frame is read from its top.
      if (this.#isThere && this.getBoundingClientRect().top < 0) this.scrollIntoView()
    }
    if (said !== 'hoogte' || !(data.height > 0)) return
    clearTimeout(this.#timer)
    this.#isThere = true
    this.#height(data.height)
    this.#show('f')
  }
}

if (!customElements.get(word)) customElements.define(word, SocialeKaart)
