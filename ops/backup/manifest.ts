import { z } from 'zod'

/** Of the whole backup: a later version of the software reads earlier forms as well. */
export const backupForm = 1

const table = z.strictObject({ schema: z.string(), name: z.string(), columns: z.array(z.string()) })
export type Table = z.infer<typeof table>

/** What a backup says of itself, in its first file. */
export const labelSchema = z.strictObject({
  form: z.literal(backupForm),
  made: z.iso.datetime(),
  /** In the order in which they were carried out: they say how the tables look. */
  migrations: z.array(z.string()).min(1),
  tables: z.array(table),
  /** What has to be the same elsewhere, or is good to know there. No secrets. */
  hints: z.strictObject({
    postgres: z.string(),
    siteUrl: z.string(),
    cmsUrl: z.string(),
    /** Whether PAYLOAD_SECRET is the same: eight signs of a sum of it, from which it cannot be worked out. */
    secretMark: z.string(),
  }),
})
export type Label = z.infer<typeof labelSchema>

/** What it says at its end, when all of it is there. */
export const sealSchema = z.strictObject({
  /** SHA-256 of each file but this one. */
  sums: z.record(z.string(), z.string()),
  /** Where each sequence has come to, read last: none may be behind the rows. */
  sequences: z.array(
    z.strictObject({ schema: z.string(), name: z.string(), last: z.string(), isCalled: z.boolean() }),
  ),
})
export type Seal = z.infer<typeof sealSchema>

export const labelFile = 'sociale-kaart.json'
export const sealFile = 'sums.json'
export const mediaFolder = 'media/'

/** Where the rows of a table stand: in as many files as there is need of. */
export const tableFolder = ({ schema, name }: Pick<Table, 'schema' | 'name'>): string =>
  `database/${schema}.${name}/`
