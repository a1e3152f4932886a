export type SetCodes = { element: string; frame: string; builder: string }

/**
 * What a host pastes once for what they saved, and where its choices are made.
 *
 * @param choices words of an address
 */
export function setCodes(siteUrl: string, id: string, choices: string): SetCodes {
  const builder = `${siteUrl}/widget-maken`
  return {
    element: `<script async src="${siteUrl}/widget/v1/sociale-kaart.js"></script>
<sociale-kaart set="${id}">
  <p><a href="${siteUrl}/zoeken">Kijk op de sociale kaart</a></p>
</sociale-kaart>`,
    frame: `<iframe src="${siteUrl}/widget/set/${id}" title="Sociale kaart" width="100%" height="700" loading="lazy"></iframe>`,
    builder: choices ? `${builder}?${choices}` : builder,
  }
}
