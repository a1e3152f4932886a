import { markup } from '#site/layouts/markup.ts'

/** The text of a page and nothing else, with the same few things to press: as light as it can be. */
export function barePage(text: string): string {
  const lines = text.split(/\n+/).filter(Boolean)
  const { html } = markup`<html lang="nl"><meta charset="utf-8"><title>Kaal</title>
<meta name="viewport" content="width=device-width"><main>
<form><input name="zoek" aria-label="Zoek"><details><summary>Filters</summary>
<label><input type="checkbox"> Gratis</label></details><a href="#kaart">Kaart</a></form>
${lines.map((line) => markup`<p>${line}</p>`)}<h2 id="kaart">Kaart</h2></main></html>`
  return `<!doctype html>${html}`
}
