/// <reference types="astro/client" />

declare namespace App {
  interface Locals {
    door: import('./door.ts').Door
    env: import('./env.ts').SiteEnv
    /** Under which an error on this page was written down. */
    errorId?: string
  }
}
