import { z } from 'zod'
import { pointSchema } from './geo/point.ts'
import * as v from './vocabulary.ts'

/**
 * Everything the public may see of a listing, and nothing else: what is not named here cannot leak.
 * Dates are `yyyy-mm-dd`, times `HH:MM` on the clock of Europe/Amsterdam, moments ISO 8601 in UTC.
 */

const date = z.iso.date()
const time = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/)
const moment = z.iso.datetime()
const text = z.string()
const code = z.string().regex(/^(GM|WK|BU)[0-9A-Z]{4,8}$/)

/** A term as a page shows it: the slug is what the address bar says, the label what a resident reads. */
export const termSchema = z.strictObject({ slug: text, label: text })

/** A theme names the one above it, so that asking for the wider one finds it too. */
export const themeTermSchema = termSchema.extend({ broader: text.nullable() })

export const areaRefSchema = z.strictObject({ code, name: text, level: z.enum(v.areaLevels) })

const facilitiesSchema = z.partialRecord(z.enum(v.facilities), z.enum(v.threeWay))

export const placeSchema = z.strictObject({
  name: text,
  room: text.nullable(),
  street: text.nullable(),
  postcode: text.nullable(),
  town: text.nullable(),
  /** Null while nobody has put it on the map. */
  point: pointSchema.nullable(),
  /** From neighbourhood up to municipality; empty when the point lies in no known area. */
  areas: z.array(areaRefSchema),
  arriving: text.nullable(),
})

/** Exactly one case. A secret place says its municipality and no more. */
export const whereaboutsSchema = z.discriminatedUnion('at', [
  z.strictObject({ at: z.literal('venue'), place: placeSchema }),
  z.strictObject({ at: z.literal('online'), url: z.url().nullable() }),
  z.strictObject({ at: z.literal('at-home') }),
  z.strictObject({ at: z.literal('secret'), municipality: areaRefSchema.nullable() }),
])

const weeklyRule = z.strictObject({
  every: z.literal('week'),
  /** 1 = every week, 2 = every other week, counted from `from`. */
  interval: z.number().int().min(1).max(8),
  days: z.array(z.enum(v.weekdays)).min(1),
  /** Months in which it does not happen, 1 = January. */
  notInMonths: z.array(z.number().int().min(1).max(12)).default([]),
  start: time,
  end: time.nullable(),
  from: date.nullable(),
  until: date.nullable(),
})
const monthlyRule = z.strictObject({
  every: z.literal('month'),
  /** Which one in the month: 1 to 4, or -1 for the last. */
  nth: z.array(z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4), z.literal(-1)])).min(1),
  days: z.array(z.enum(v.weekdays)).min(1),
  /** Months in which it does not happen, 1 = January. */
  notInMonths: z.array(z.number().int().min(1).max(12)).default([]),
  start: time,
  end: time.nullable(),
  from: date.nullable(),
  until: date.nullable(),
})

export const scheduleSchema = z.strictObject({
  rules: z.array(z.discriminatedUnion('every', [weeklyRule, monthlyRule])),
  dates: z.array(z.strictObject({ on: date, start: time, end: time.nullable(), note: text.nullable() })),
  /** One occurrence that does not happen as the rules say. */
  exceptions: z.array(
    z.discriminatedUnion('what', [
      z.strictObject({
        what: z.literal('cancelled'),
        on: date,
        /** Which time of that day; null means all of them. */
        at: time.nullable().default(null),
        reason: text.nullable(),
      }),
      z.strictObject({
        what: z.literal('moved'),
        on: date,
        /** Which time of that day; null means all of them. */
        at: time.nullable().default(null),
        to: date,
        start: time,
        end: time.nullable(),
        reason: text.nullable(),
      }),
    ]),
  ),
  closedOnPublicHolidays: z.boolean(),
  /** School holidays and the like, as dates: both ends included. */
  closed: z.array(z.strictObject({ from: date, until: date, reason: text })),
  validFrom: date.nullable(),
  validUntil: date.nullable(),
  byAppointment: z.boolean(),
  note: text.nullable(),
})

export const costSchema = z.discriminatedUnion('case', [
  z.strictObject({ case: z.literal('free'), note: text.nullable() }),
  z.strictObject({
    case: z.literal('paid'),
    /** Euro cents. */
    amount: z.number().int().min(0).nullable(),
    per: z.enum(v.costUnits).nullable(),
    passes: z.array(z.enum(v.cityPasses)),
    note: text.nullable(),
  }),
  z.strictObject({ case: z.literal('donation'), note: text.nullable() }),
  z.strictObject({ case: z.literal('means-tested'), note: text.nullable() }),
  z.strictObject({ case: z.literal('unknown') }),
])

const pictureSizeSchema = z.strictObject({ path: text, width: z.number().int(), height: z.number().int() })

export const pictureSchema = z.strictObject({
  alt: text,
  credit: text.nullable(),
  width: z.number().int(),
  height: z.number().int(),
  /** Paths below `/media/`, small to large; the widths are in pixels. */
  sizes: z.array(pictureSizeSchema),
  /** The same in AVIF, for browsers that can; a picture kept before has none. */
  avif: z.array(pictureSizeSchema).optional(),
  /** Cut out around what matters most in it. */
  square: pictureSizeSchema.optional(),
})

/** The parts of a text that may be translated. */
export const listingTextSchema = z.strictObject({
  title: text,
  summary: text,
  description: text,
  howToJoin: text.nullable(),
  firstVisit: text.nullable(),
  notice: text.nullable(),
})

export const listingDocumentSchema = z.strictObject({
  id: z.uuid(),
  slug: text,
  /** Grows with every published change: milliseconds since 1970 of the change. */
  revision: z.number().int(),
  ...listingTextSchema.shape,
  translations: z.partialRecord(z.enum(v.textLanguages), listingTextSchema.partial()),
  kind: z.enum(v.listingKinds),
  purposes: z.array(z.enum(v.purposes)),
  themes: z.array(themeTermSchema),
  lifeDomains: z.array(termSchema),
  access: z.enum(v.accessKinds),
  referralBy: text.nullable(),
  rung: z.enum(v.rungs),
  /** Empty means everybody, and everybody is never filtered away. */
  audiences: z.array(termSchema),
  ages: z.strictObject({ from: z.number().int().nullable(), until: z.number().int().nullable() }),
  takePart: z.array(z.enum(v.takePartKinds)),
  organisations: z.array(
    z.strictObject({ id: z.uuid(), slug: text, name: text, role: z.enum(v.organisationRoles) }),
  ),
  whereabouts: whereaboutsSchema,
  /** Whom it is for, apart from where it is: smallest first. */
  areas: z.array(areaRefSchema),
  schedule: scheduleSchema,
  cost: costSchema,
  languages: z.array(z.enum(v.spokenLanguages)),
  facilities: facilitiesSchema,
  accessibilityNote: text.nullable(),
  goTogether: z.strictObject({ possible: z.boolean(), how: text.nullable() }),
  contact: z.strictObject({
    phone: text.nullable(),
    email: text.nullable(),
    website: z.url().nullable(),
    whatsapp: text.nullable(),
    /** Only with recorded consent. */
    person: text.nullable(),
  }),
  pictures: z.array(pictureSchema),
  relations: z.array(z.strictObject({ kind: z.enum(v.relationKinds), slug: text, title: text })),
  standing: z.discriminatedUnion('is', [
    z.strictObject({ is: z.literal('open') }),
    z.strictObject({ is: z.literal('paused'), until: date.nullable() }),
    z.strictObject({ is: z.literal('ended') }),
  ]),
  stage: z.discriminatedUnion('is', [
    z.strictObject({ is: z.literal('idea') }),
    z.strictObject({ is: z.literal('trial'), until: date.nullable() }),
    z.strictObject({ is: z.literal('established') }),
  ]),
  /** The oldest confirmation of the groups that matter most, or null when nobody ever confirmed. */
  confirmedAt: moment.nullable(),
  /** When each group of facts was last confirmed; what is not named never was. */
  confirmed: z.partialRecord(z.enum(v.confirmedGroups), moment),
  /** Whether its owner left questions unanswered, and how far that went. */
  doubt: z.enum(v.doubts),
  changedAt: moment,
})

export type ListingDocument = z.infer<typeof listingDocumentSchema>
export type Whereabouts = z.infer<typeof whereaboutsSchema>
export type Schedule = z.infer<typeof scheduleSchema>
export type Cost = z.infer<typeof costSchema>
export type Picture = z.infer<typeof pictureSchema>
export type Place = z.infer<typeof placeSchema>
export type Term = z.infer<typeof termSchema>
export type AreaRef = z.infer<typeof areaRefSchema>
