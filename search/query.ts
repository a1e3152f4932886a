import { z } from 'zod'
import { pointSchema } from './geo/point.ts'
import * as v from './vocabulary.ts'

export const longestText = 200
export const mostValues = 20
export const pageSize = 20
/** Meilisearch counts hits up to here; the last page one can ask for follows from it. */
export const mostHits = 10_000
export const lastPage = mostHits / pageSize
export const defaultRadius = 2_000
export const radii = [500, 1_000, 2_000, 5_000, 10_000] as const
export const sorts = ['relevance', 'distance', 'date'] as const
/** For a need: the ladder, or one list. */
export const views = ['steps', 'list'] as const
/** Of where a listing is, what can be chosen: that one need not leave the house. */
export const fromHomeKinds = ['online', 'at-home'] as const
export const relativeDays = ['today', 'tomorrow', 'weekend'] as const

const slug = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
  .max(80)
const areaCode = (letters: string) => z.string().regex(new RegExp(`^${letters}[0-9A-Z]{4,8}$`))
const several = <T extends z.ZodType>(one: T) => z.array(one).max(mostValues)

/** A box over the map, in degrees. West is smaller than east, south smaller than north. */
export const boxSchema = z
  .strictObject({
    west: z.number().min(-180).max(180),
    south: z.number().min(-85).max(85),
    east: z.number().min(-180).max(180),
    north: z.number().min(-85).max(85),
  })
  .refine((b) => b.west < b.east && b.south < b.north)
export type Box = z.infer<typeof boxSchema>

/** Near a neighbourhood (its centre), or near a point of three decimals at most. */
export const nearSchema = z.union([
  z.strictObject({ area: areaCode('(GM|WK|BU)') }),
  z.strictObject({ point: pointSchema }),
])

export const listingQuerySchema = z.strictObject({
  text: z.string().max(longestText),
  kinds: several(z.enum(v.listingKinds)),
  themes: several(slug),
  lifeDomains: several(slug),
  audiences: several(slug),
  age: z.number().int().min(0).max(120).nullable(),
  districts: several(areaCode('WK')),
  neighbourhoods: several(areaCode('BU')),
  near: nearSchema.nullable(),
  /** Metres; only means something together with `near`. */
  radius: z.number().int().min(100).max(50_000),
  days: several(z.union([z.enum(relativeDays), z.enum(v.weekdays), z.iso.date()])),
  dayParts: several(z.enum(v.dayParts)),
  access: several(z.enum(v.accessKinds)),
  rungs: several(z.enum(v.rungs)),
  costs: several(z.enum(v.costKinds)),
  languages: several(z.enum(v.spokenLanguages)),
  facilities: several(z.enum(v.facilities)),
  takePart: several(z.enum(v.takePartKinds)),
  whereabouts: several(z.enum(fromHomeKinds)),
  organisations: several(slug),
  box: boxSchema.nullable(),
  sort: z.enum(sorts),
  view: z.enum(views),
  page: z.number().int().min(1).max(lastPage),
})
export type ListingQuery = z.infer<typeof listingQuerySchema>

export const emptyQuery: ListingQuery = {
  text: '',
  kinds: [],
  themes: [],
  lifeDomains: [],
  audiences: [],
  age: null,
  districts: [],
  neighbourhoods: [],
  near: null,
  radius: defaultRadius,
  days: [],
  dayParts: [],
  access: [],
  rungs: [],
  costs: [],
  languages: [],
  facilities: [],
  takePart: [],
  whereabouts: [],
  organisations: [],
  box: null,
  sort: 'relevance',
  view: 'steps',
  page: 1,
}

/** The parts of a query that hold a list of choices. */
export const choiceKeys = [
  'kinds',
  'themes',
  'lifeDomains',
  'audiences',
  'districts',
  'neighbourhoods',
  'days',
  'dayParts',
  'access',
  'rungs',
  'costs',
  'languages',
  'facilities',
  'takePart',
  'whereabouts',
  'organisations',
] as const
export type ChoiceKey = (typeof choiceKeys)[number]

/** Whether this query narrows anything at all, apart from its words, order and page. */
export const hasFilters = (q: ListingQuery): boolean =>
  choiceKeys.some((key) => q[key].length > 0) || q.age !== null || q.near !== null || q.box !== null
