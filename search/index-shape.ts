import { hash } from 'node:crypto'
import { z } from 'zod'
import { listingDocumentSchema } from './document.ts'
import { listingSettings, townSettings } from './settings.ts'
import { townDocumentSchema } from './town-document.ts'

/** To be raised when the same listing should be found by other keys, and nothing below shows it. */
const keysVersion = 3

/**
 * A name for how documents and indexes are made. An index that was filled under another name does not know what this
 * version of the software asks, and must be filled anew.
 */
export const indexShape = (): string =>
  hash(
    'sha256',
    JSON.stringify([
      keysVersion,
      listingSettings,
      townSettings,
      z.toJSONSchema(listingDocumentSchema),
      z.toJSONSchema(townDocumentSchema),
    ]),
  ).slice(0, 16)
