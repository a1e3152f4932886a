import { Idiomorph } from 'idiomorph'

/** Filters that are open stay open; the server does not know of them. */
const isOpenPanel = (name: string, node: Element) => name === 'open' && node.tagName === 'DETAILS'

/** The map keeps what it has drawn and looks at its new question itself. */
function passOn(map: Element, news: Element): void {
  for (const name of ['data-query', 'data-is-piece', 'data-view']) {
    const value = news.getAttribute(name)
    if (value === null) map.removeAttribute(name)
    else if (value !== map.getAttribute(name)) map.setAttribute(name, value)
  }
}

/** The question box keeps its list; what is being typed in it is left alone. */
function passOnQuestion(box: Element, news: Element, isTyping: boolean): void {
  const [field, other] = [box.querySelector('input'), news.querySelector('input')]
  if (!field || !other || (isTyping && field === document.activeElement)) return
  field.value = other.value
}

/**
 * Makes what is shown the same as the news, leaving alone what did not change, the focus, the map, and what looks after
 * itself (`data-is-own`). Says `swapped` when it is done.
 *
 * @param isTyping leaves what stands in the field that has the focus: somebody may have typed on
 */
export function swapResults(shown: Element, news: Element, isTyping: boolean): void {
  Idiomorph.morph(shown, news, {
    morphStyle: 'outerHTML',
    ignoreActiveValue: isTyping,
    callbacks: {
      beforeAttributeUpdated: (name: string, node: Element) => !isOpenPanel(name, node),
      beforeNodeMorphed(old: Node, node: Node) {
        if (old instanceof HTMLElement && old.dataset.isOwn !== undefined) return false
        if (old.nodeName !== 'LISTING-MAP' && old.nodeName !== 'QUESTION-BOX') return true
        if (old.nodeName === 'LISTING-MAP') passOn(old as Element, node as Element)
        else passOnQuestion(old as Element, node as Element, isTyping)
        return false
      },
    },
  })
  shown.dispatchEvent(new Event('swapped', { bubbles: true }))
}
