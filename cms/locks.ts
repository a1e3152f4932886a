/**
 * The numbers under which processes hold a piece of work for themselves in Postgres (advisory locks). All in one place,
 * so that no two pieces of work keep each other waiting.
 */
export const locks = {
  drain: 7_700_001,
  rebuild: 7_700_002,
  mail: 7_700_003,
  import: 7_700_004,
  freshness: 7_700_005,
  calendars: 7_700_006,
  links: 7_700_007,
  prepare: 7_700_008,
} as const
