/**
 * Everything that is counted. `about` says what the subject is (the slug of a listing, the code of an area, the id of a saved widget) and so how it is
 * checked before it is kept; `detail` what may stand beside it: nothing, a theme of the town, or words of residents, which
 * are kept only once enough of them asked. Who wants to count something else adds a line, and for a new kind of subject a line in `cms/usage/keep-batch.ts`.
 */
export const countKinds = {
  /** Stood in a list on a page; opened; and what was done on its page. */
  shown: { about: 'listing', detail: 'none' },
  opened: { about: 'listing', detail: 'none' },
  called: { about: 'listing', detail: 'none' },
  mailed: { about: 'listing', detail: 'none' },
  chatted: { about: 'listing', detail: 'none' },
  visited: { about: 'listing', detail: 'none' },
  /** With which question it was found by who opened it. */
  'led-theme': { about: 'listing', detail: 'theme' },
  'led-words': { about: 'listing', detail: 'words' },
  /** What was asked, for which neighbourhood or district, or for the whole town. */
  'asked-theme': { about: 'area', detail: 'theme' },
  'asked-words': { about: 'area', detail: 'words' },
  /** Of that, what found nothing at all, and what found something only by letting go of a part. */
  nothing: { about: 'area', detail: 'none' },
  'nothing-theme': { about: 'area', detail: 'theme' },
  'nothing-words': { about: 'area', detail: 'words' },
  wider: { about: 'area', detail: 'none' },
  'wider-theme': { about: 'area', detail: 'theme' },
  'wider-words': { about: 'area', detail: 'words' },
  /** Of what a host saved: it stood in a page, somebody searched in it, somebody opened a listing in it. */
  'widget-shown': { about: 'widget', detail: 'none' },
  'widget-searched': { about: 'widget', detail: 'none' },
  'widget-opened': { about: 'widget', detail: 'none' },
} as const satisfies Record<
  string,
  { about: 'listing' | 'area' | 'widget'; detail: 'none' | 'theme' | 'words' }
>

export type CountKind = keyof typeof countKinds

/** The subject of a question for which no neighbourhood or district was chosen. */
export const wholeTown = 'town'
