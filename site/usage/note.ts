import type { CountKind } from '#search/usage/count-kinds.ts'

/**
 * What is to be counted each time a page is handed out: of what kind, about what, and a theme or words beside it ('' for
 * none). A page says so itself while it is made (`Astro.locals.noted`), for a kept page is handed out without being made.
 */
export type Note = { kind: CountKind; subject: string; detail: string }
