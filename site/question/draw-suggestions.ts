import type { Suggestion } from '#site/suggestions/suggestion.ts'
import { nlSuggest } from '#site/text/nl-suggest.ts'

export type Option = HTMLAnchorElement

function element(tag: string, about: Record<string, string>, ...inside: (Node | string)[]): HTMLElement {
  const made = document.createElement(tag)
  for (const [name, value] of Object.entries(about)) made.setAttribute(name, value)
  made.append(...inside)
  return made
}

function toOption({ kind, label, detail, href }: Suggestion, id: string): Option {
  const about = { id, href, role: 'option', class: 'sk-suggest__option', 'data-kind': kind }
  const option = element('a', { ...about, tabindex: '-1', 'aria-selected': 'false' })
  const comma = element('span', { class: 'sk-hidden' }, ',')
  option.append(element('span', {}, label, ...(detail ? [comma] : [])))
  if (detail) option.append(element('span', { class: 'sk-suggest__detail' }, detail))
  return option as Option
}

/** Fills a listbox with suggestions, a group for each kind, and gives the options in order. */
export function drawSuggestions(list: HTMLElement, suggestions: Suggestion[]): Option[] {
  const options = suggestions.map((suggestion, i) => toOption(suggestion, `${list.id}-${i}`))
  list.replaceChildren()
  let group: HTMLElement | undefined
  for (const [i, { kind }] of suggestions.entries()) {
    if (kind !== suggestions[i - 1]?.kind) {
      const id = `${list.id}-${kind}`
      const name = element(
        'div',
        { id, role: 'presentation', class: 'sk-suggest__name' },
        nlSuggest.groups[kind],
      )
      group = element('div', { role: 'group', 'aria-labelledby': id, class: 'sk-suggest__group' }, name)
      list.append(group)
    }
    group!.append(options[i]!)
  }
  return options
}
