import type { Access, SanitizedConfig } from 'payload'
import { closeDoors } from './close-doors.ts'
import { dropInnards } from './drop-innards.ts'
import { refuseFarQuestions } from './refuse-far-questions.ts'
import { refuseNoFields, refuseNoFieldsHere } from './refuse-no-fields.ts'
import { refuseOddFilters } from './refuse-odd-filters.ts'
import { refuseOddShapes, refuseOddShapesOfOne } from './refuse-odd-shapes.ts'
import { isEditor, viewerOf } from './roles.ts'
import { editors, everyoneInside, nobody } from './rules.ts'
import { textsAreTexts } from './texts-are-texts.ts'

const ownLock: Access = ({ req }) => {
  const viewer = viewerOf(req)
  if (!viewer) return false
  return isEditor(req) || { 'user.value': { equals: viewer.id } }
}

/**
 * Payload adds collections of its own after ours; those let every logged-in user do everything.
 * A lock may be seen by all inside, taken over by editors and given up by whose it is. Payload makes them itself, past
 * these rules: who could make one could keep others out of their own listings. Migrations are nobody's business over
 * the web.
 */
const ownRules: Record<string, Record<string, Access>> = {
  'payload-locked-documents': {
    create: nobody,
    read: everyoneInside,
    update: editors,
    delete: ownLock,
  },
  'payload-migrations': { create: nobody, read: nobody, update: nobody, delete: nobody },
  'payload-preferences': { create: everyoneInside },
  'payload-kv': { create: nobody, read: nobody, update: nobody, delete: nobody },
}

/** Asked before every operation on every collection, in this order. */
const before = [refuseNoFieldsHere, refuseOddShapes, dropInnards, refuseOddFilters, refuseFarQuestions]

export async function closeDefaults(built: Promise<SanitizedConfig>): Promise<SanitizedConfig> {
  const config = await built
  for (const collection of config.collections) {
    const hooks = collection.hooks.beforeOperation ?? []
    collection.hooks.beforeOperation = [...before, ...hooks]
    closeDoors(collection)
    textsAreTexts(collection.fields)
    const rules = ownRules[collection.slug]
    if (rules) Object.assign(collection.access, { unlock: nobody, readVersions: nobody }, rules)
  }
  for (const { hooks, fields } of config.globals) {
    hooks.beforeOperation = [
      ({ args, operation }) => refuseNoFields(args as object, operation),
      refuseOddShapesOfOne,
      ...(hooks.beforeOperation ?? []),
    ]
    textsAreTexts(fields)
  }
  return config
}
