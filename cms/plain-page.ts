import { createHash } from 'node:crypto'
import { escapeHtml } from './escape-html.ts'

const style = `:root{color-scheme:light dark;font:18px/1.5 system-ui,sans-serif}
body{max-width:36em;margin:0 auto;padding:1.5rem;overflow-wrap:anywhere}
label{display:block;font-weight:bold;margin-bottom:.25rem}
input{font:inherit;width:100%;box-sizing:border-box;padding:.6rem;border:2px solid GrayText;border-radius:6px}
button{font:inherit;font-weight:bold;padding:.7rem 1.4rem;margin:1rem 0;border:0;border-radius:6px;background:#154273;color:#fff}
button.quiet{border:2px solid currentColor;background:none;color:inherit}
:focus-visible{outline:3px solid Highlight;outline-offset:2px}
article{border-top:1px solid GrayText;margin-top:2rem}h2{font-size:1.1rem}pre{white-space:pre-wrap;font:inherit}`

const policy = [
  "default-src 'none'",
  `style-src 'sha256-${createHash('sha256').update(style).digest('base64')}'`,
  "form-action 'self'",
  "frame-ancestors 'none'",
  "base-uri 'none'",
].join('; ')

const headers = {
  'content-type': 'text/html; charset=utf-8',
  'content-security-policy': policy,
  'cache-control': 'no-store',
  // Not `no-referrer`: browsers would then send a form of this very page with Origin "null".
  'referrer-policy': 'same-origin',
  'x-content-type-options': 'nosniff',
  'x-robots-tag': 'noindex',
}

/** A page of the cms outside the admin: plain HTML, no script, nothing from elsewhere. `body` is HTML. */
export function plainPage(
  title: string,
  body: string,
  status = 200,
  more: Record<string, string> = {},
): Response {
  const html = `<!doctype html>
<html lang="nl"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)}</title><style>${style}</style></head>
<body><main><h1>${escapeHtml(title)}</h1>
${body}
</main></body></html>
`
  return new Response(html, { status, headers: { ...headers, ...more } })
}
