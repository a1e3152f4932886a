import type { Page } from 'playwright-core'
import { inject } from 'vitest'

/** Logs in by the form, as one of the demo accounts, and opens a screen of the admin; the home by default. */
export async function enterAdmin(page: Page, email: string, path = ''): Promise<void> {
  const admin = `${inject('cmsUrl')}/admin`
  await page.goto(`${admin}/login`)
  await page.getByLabel('E-mail').fill(email)
  await page.getByLabel('Wachtwoord', { exact: true }).fill(inject('seedPassword'))
  await page.getByRole('button', { name: 'Inloggen' }).click()
  await page.waitForURL(admin)
  if (path) await page.goto(`${admin}${path}`)
}
