import { escapeHtml } from '../layouts/escape-html.ts'

/** A page without looks, for when there is nothing to make a better one with. */
export const plainPage = (title: string, ...paragraphs: string[]): string => `<!doctype html>
<html lang="nl">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="robots" content="noindex">
<title>${escapeHtml(title)}</title>
</head>
<body>
<main>
<h1>${escapeHtml(title)}</h1>
${paragraphs.map((text) => `<p>${escapeHtml(text)}</p>`).join('\n')}
<p><a href="/">Naar de voorpagina</a></p>
</main>
</body>
</html>
`
