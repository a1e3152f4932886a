export type Asked = { action: string; sealed: string } | { error: string }

const failed = 'Dat lukte niet. Probeer het nog eens.'

/** Asks the cms for what the site needs to show a listing that is not published; never throws. */
export async function askPreview(listing: string, version?: string): Promise<Asked> {
  const which = version ? `?version=${encodeURIComponent(version)}` : ''
  try {
    const response = await fetch(`/api/listings/${listing}/preview${which}`, {
      method: 'POST',
      credentials: 'same-origin',
    })
    const said = (await response.json()) as Asked
    return 'sealed' in said || 'error' in said ? said : { error: failed }
  } catch {
    return { error: failed }
  }
}
