import type { Page } from 'playwright-core'

export type Watch = {
  /** Opens an address and says what ran or could have run there; empty when all of it stayed text. */
  visit: (address: string) => Promise<string[]>
  /** The same of the page as it is now. */
  look: () => Promise<string[]>
}

declare global {
  interface Window {
    __xss?: unknown
    __refused?: string[]
  }
}

/** Listens for anything that runs: a variable that only a payload sets, a dialog, a script that the policy had to stop. */
export async function watchPage(page: Page): Promise<Watch> {
  const dialogs: string[] = []
  page.on('dialog', (dialog) => {
    // The admin asks before one leaves a form.
    if (dialog.type() !== 'beforeunload') dialogs.push(`dialog: ${dialog.message()}`)
    void dialog.dismiss().catch(() => {})
  })
  await page.addInitScript(() => {
    window.__refused = []
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sourceFile }) => {
      // zod in our own bundle tries whether it may make functions; here it may not, and goes on without.
      if (blockedURI === 'eval' && sourceFile.includes('/_astro/')) return
      if (/script/.test(violatedDirective)) window.__refused!.push(`${violatedDirective} ${blockedURI}`)
    })
  })
  const look = async () => {
    const inFrames = await Promise.all(page.frames().map((frame) => frame.evaluate(findRun).catch(() => [])))
    return [...inFrames.flat(), ...dialogs.splice(0)]
  }
  return {
    look,
    visit: async (address) => {
      await page.goto(address, { waitUntil: 'load' })
      await page.waitForLoadState('networkidle', { timeout: 5_000 }).catch(() => {})
      return (await look()).map((what) => `${address}: ${what}`)
    },
  }
}

/** In the page: what ran, and elements and links that only a payload makes. */
function findRun(): string[] {
  const found: string[] = []
  if (window.__xss !== undefined) found.push(`ran: ${String(window.__xss)}`)
  for (const refused of window.__refused ?? []) found.push(`stopped by the policy: ${refused}`)
  for (const element of document.querySelectorAll('*')) {
    for (const { name, value } of element.attributes) {
      if (/^on/i.test(name) && value.includes('__xss'))
        found.push(`handler: ${element.outerHTML.slice(0, 120)}`)
      if (
        /^(href|src|action|formaction|data|srcdoc|xlink:href)$/i.test(name) &&
        /^\s*(javascript|vbscript|data:text)/i.test(value)
      )
        found.push(`link: ${element.outerHTML.slice(0, 120)}`)
    }
    if (element.localName === 'script' && /^\s*window\.__xss=/.test(element.textContent ?? ''))
      found.push('a script of theirs')
    if (element.localName === 'img' && element.getAttribute('src') === 'x') found.push('a picture of theirs')
  }
  return found
}
