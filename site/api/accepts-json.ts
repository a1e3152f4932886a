const ours = new Set(['application/json', 'application/*', '*/*'])

/** Whether a client can do with JSON. Saying nothing means yes. */
export function acceptsJson(accept: string | undefined): boolean {
  if (accept === undefined || accept.trim() === '') return true
  return accept.split(',', 50).some((range) => {
    const [type = '', ...settings] = range.split(';').map((part) => part.trim().toLowerCase())
    const weight = settings.find((setting) => setting.startsWith('q='))
    return ours.has(type) && (weight === undefined || Number(weight.slice(2)) > 0)
  })
}
