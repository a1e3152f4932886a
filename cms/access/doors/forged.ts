import type { CollectionSlug, FieldAccess, FlattenedField, Payload, TypedUser } from 'payload'

/** A field that someone may not write, in a body as they would send it. */
export type Forged = { path: string; body: Record<string, unknown> }

const wrap = (path: string, value: unknown): Record<string, unknown> =>
  path.split('.').reduceRight<unknown>((inner, name) => ({ [name]: inner }), value) as Record<string, unknown>

/** Something that this field could hold, other than what stands there in the town of the access test. */
function forgedValue(field: FlattenedField, foreign: Record<string, string>): unknown {
  const { type } = field
  if (type === 'checkbox') return true
  if (type === 'number') return 424_242
  if (type === 'date') return '2099-12-31T00:00:00.000Z'
  if (type === 'select' || type === 'radio') {
    const last = field.options.at(-1)!
    const value = typeof last === 'string' ? last : last.value
    return 'hasMany' in field && field.hasMany ? [value] : value
  }
  if (type === 'relationship' || type === 'upload') {
    const to = foreign[[field.relationTo].flat()[0]!]
    return field.hasMany ? [to] : to
  }
  if (type === 'array' || type === 'blocks') return [{}]
  if (type === 'group') return {}
  return 'gekaapt'
}

/** Every field of a collection that by its own rule this person may not change; `doc` is the row, where that matters. */
export async function forgedFields(
  payload: Payload,
  slug: CollectionSlug,
  user: TypedUser,
  foreign: Record<string, string>,
  doc: object = {},
): Promise<Forged[]> {
  const found: Forged[] = []
  const visit = async (fields: FlattenedField[], before: string) => {
    for (const field of fields) {
      if (!('name' in field)) continue
      const path = before + field.name
      const rule = 'access' in field ? (field.access?.update as FieldAccess | undefined) : undefined
      const may = rule
        ? await rule({ req: { user, payload, context: {} }, data: {}, siblingData: {}, doc } as never)
        : true
      if (!may) found.push({ path, body: wrap(path, forgedValue(field, foreign)) })
      else if (field.type === 'group' || field.type === 'tab') await visit(field.flattenedFields, `${path}.`)
    }
  }
  await visit(payload.collections[slug].config.flattenedFields, '')
  return found
}

/** What Payload keeps for itself beside the fields, and would like to be told. */
export const innards: Forged[] = Object.entries({
  createdAt: '1999-01-01T00:00:00.000Z',
  hash: 'x',
  salt: 'x',
  resetPasswordToken: 'x',
  resetPasswordExpiration: '2099-01-01',
  resetPasswordRequestedAt: '2099-01-01',
  loginAttempts: 0,
  lockUntil: '2099-01-01',
  sessions: [{ id: 'x', createdAt: '2026-01-01', expiresAt: '2099-01-01' }],
  _verified: true,
  apiKey: 'x',
  enableAPIKey: true,
  collection: 'users',
  filename: 'x.webp',
  url: '/x',
  thumbnailURL: '/x',
  mimeType: 'text/html',
  filesize: 1,
  sizes: { small: { filename: 'x.webp', url: '/x' } },
  prefix: '../',
}).map(([path, value]) => ({ path, body: { [path]: value } }))
