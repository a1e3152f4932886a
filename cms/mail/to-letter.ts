import { escapeHtml } from '../escape-html.ts'

export type LetterParts = {
  subject: string
  /** How the reader is called, if we know. */
  name?: string | undefined
  paragraphs: string[]
  button?: { label: string; url: string } | undefined
  /** Below the button: what to do if this is not for you. */
  small?: string[] | undefined
  from: string
}

export type Letter = { subject: string; text: string; html: string }

/** The one template: the same words as plain text and as HTML without pictures, fonts or anything from elsewhere. */
export function toLetter(parts: LetterParts): Letter {
  return { subject: oneLine(parts.subject), text: toText(parts), html: toHtml(parts) }
}

/** A line end in a subject would begin a header of the writer's own. */
const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim().slice(0, 150)

const greeting = ({ name }: LetterParts) => (name ? `Hallo ${oneLine(name)},` : 'Hallo,')

function toText(parts: LetterParts): string {
  const { paragraphs, button, small = [], from } = parts
  const link = button ? [`${button.label}:\n${button.url}`] : []
  return [greeting(parts), ...paragraphs, ...link, ...small, `Groet,\n${from}`].join('\n\n') + '\n'
}

function toHtml(parts: LetterParts): string {
  const { paragraphs, button, small = [], from, subject } = parts
  const p = (text: string, style = '') => `<p style="margin:0 0 16px;${style}">${escapeHtml(text)}</p>`
  return `<!doctype html>
<html lang="nl"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<meta name="color-scheme" content="light dark"><title>${escapeHtml(oneLine(subject))}</title></head>
<body style="margin:0;padding:24px;font:17px/1.5 sans-serif">
<div style="max-width:36em;margin:0 auto">
${p(greeting(parts))}
${paragraphs.map((text) => p(text)).join('\n')}
${button ? buttonHtml(button) : ''}
${small.map((text) => p(text, 'font-size:15px')).join('\n')}
<p style="margin:0">Groet,<br>${escapeHtml(from)}</p>
</div></body></html>
`
}

/** The address stands below it in full: some programs show no buttons, and one may want to see where it goes. */
const buttonHtml = ({ label, url }: { label: string; url: string }) =>
  `<p style="margin:0 0 8px"><a href="${escapeHtml(url)}" style="display:inline-block;padding:12px 20px;border-radius:6px;background:#154273;color:#fff;text-decoration:none;font-weight:bold">${escapeHtml(label)}</a></p>
<p style="margin:0 0 16px;font-size:14px;word-break:break-all">Werkt de knop niet? Open dan: ${escapeHtml(url)}</p>`
