export type Thing = Record<string, unknown>

/** What is said about something, without what is not known of it. */
export const withoutEmpty = (thing: Thing): Thing =>
  Object.fromEntries(
    Object.entries(thing).filter(
      ([, value]) => value !== null && value !== undefined && !(Array.isArray(value) && value.length === 0),
    ),
  )
