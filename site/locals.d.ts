/// <reference types="astro/client" />

declare namespace App {
  interface Locals {
    door: import('./door.ts').Door
    env: import('./env.ts').SiteEnv
    /** What is to be counted whenever this page is handed out. Filled while it is made. */
    noted: import('./usage/note.ts').Note[]
    /** The network address of who sends a form, for the limits of the cms; only there when a form is sent. */
    resident?: string
    /** A preview as the cms sealed it; only there when one is sent. */
    sealed?: string
    /** Only there when the page is shown at a desk: the desk's place as its address says it, and the page's public address. */
    desk?: { place: string; page: string }
    /** Under which an error on this page was written down. */
    errorId?: string
  }
}
