import type { Field, Validate } from 'payload'

const notText = 'Dit is geen tekst.'

const isText = (value: unknown, hasMany: boolean): boolean =>
  value === undefined ||
  value === null ||
  (hasMany
    ? Array.isArray(value) && value.every((one) => typeof one === 'string')
    : typeof value === 'string')

/**
 * A validation of our own takes the place of Payload's, which looks whether a text is one: a list or an object then goes
 * on to where texts are expected. This puts that first, in fields however deep.
 */
export function textsAreTexts(fields: Field[]): void {
  for (const field of fields) {
    if ('fields' in field) textsAreTexts(field.fields)
    if (field.type === 'tabs') for (const tab of field.tabs) textsAreTexts(tab.fields)
    if (field.type === 'blocks') for (const block of field.blocks) textsAreTexts(block.fields)
    if (field.type !== 'text' && field.type !== 'textarea' && field.type !== 'email') continue
    const hasMany = 'hasMany' in field && field.hasMany === true
    const own = field.validate as Validate | undefined
    const validate: Validate = (value, options) =>
      isText(value, hasMany) ? (own?.(value, options) ?? true) : notText
    Object.assign(field, { validate })
  }
}
