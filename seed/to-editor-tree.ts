/** Lines of text as the admin's editor keeps them: a line with `# ` in front is a heading, any other a paragraph. */
export function toEditorTree(lines: string[]) {
  const shared = { version: 1, direction: 'ltr', format: '', indent: 0 }
  const words = (text: string) => [
    { type: 'text', text, version: 1, format: 0, mode: 'normal', style: '', detail: 0 },
  ]
  const children = lines.map((line) =>
    line.startsWith('# ')
      ? { ...shared, type: 'heading', tag: 'h2', children: words(line.slice(2)) }
      : { ...shared, type: 'paragraph', textFormat: 0, textStyle: '', children: words(line) },
  )
  return { root: { ...shared, type: 'root', children } }
}
