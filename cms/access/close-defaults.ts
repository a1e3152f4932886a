import type { Access, SanitizedConfig } from 'payload'
import { isEditor, viewerOf } from './roles.ts'
import { everyoneInside, nobody } from './rules.ts'

const ownLock: Access = ({ req }) => {
  const viewer = viewerOf(req)
  if (!viewer) return false
  return isEditor(req) || { 'user.value': { equals: viewer.id } }
}

/**
 * Payload adds collections of its own after ours; those let every logged-in user do everything.
 * A lock may be seen by all inside and changed by whose it is; migrations are nobody's business over the web.
 */
const ownRules: Record<string, Record<string, Access>> = {
  'payload-locked-documents': {
    create: everyoneInside,
    read: everyoneInside,
    update: ownLock,
    delete: ownLock,
  },
  'payload-migrations': { create: nobody, read: nobody, update: nobody, delete: nobody },
  'payload-preferences': { create: everyoneInside },
  'payload-kv': { create: nobody, read: nobody, update: nobody, delete: nobody },
}

export async function closeDefaults(built: Promise<SanitizedConfig>): Promise<SanitizedConfig> {
  const config = await built
  for (const collection of config.collections) {
    const rules = ownRules[collection.slug]
    if (rules) Object.assign(collection.access, { unlock: nobody, readVersions: nobody }, rules)
  }
  return config
}
