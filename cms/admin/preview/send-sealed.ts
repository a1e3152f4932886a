/** Has the browser send a sealed preview to the site, into a frame with this name or a new tab (`_blank`). */
export function sendSealed({ action, sealed }: { action: string; sealed: string }, target: string): void {
  const form = document.createElement('form')
  Object.assign(form, { method: 'post', action, target, rel: 'noopener' })
  const field = document.createElement('input')
  Object.assign(field, { type: 'hidden', name: 'voorbeeld', value: sealed })
  form.append(field)
  document.body.append(form)
  form.submit()
  form.remove()
}
