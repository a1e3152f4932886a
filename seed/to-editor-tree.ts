const shared = { version: 1, direction: 'ltr', format: '', indent: 0 }

const toText = (text: string) => ({
  type: 'text',
  text,
  version: 1,
  format: 0,
  mode: 'normal',
  style: '',
  detail: 0,
})

/** The same two fields that the admin fills in when someone makes a link. */
const toLink = (text: string, url: string) => ({
  ...shared,
  type: 'link',
  version: 3,
  fields: { linkType: 'custom', url, newTab: false },
  children: [toText(text)],
})

type Word = ReturnType<typeof toText> | ReturnType<typeof toLink>

/** `[words](/address)` is a link; the rest is text. */
const toWords = (line: string) =>
  line.split(/(\[[^\]]+\]\([^)]+\))/).flatMap((piece): Word[] => {
    const link = /^\[(.+)\]\((.+)\)$/.exec(piece)
    if (link) return [toLink(link[1]!, link[2]!)]
    return piece === '' ? [] : [toText(piece)]
  })

const toPoint = (line: string, i: number) => ({
  ...shared,
  type: 'listitem',
  value: i + 1,
  children: toWords(line.slice(2)),
})

const toList = (lines: string[]) => ({
  ...shared,
  type: 'list',
  listType: 'bullet',
  tag: 'ul',
  start: 1,
  children: lines.map(toPoint),
})

const toBlock = (line: string) =>
  line.startsWith('# ')
    ? { ...shared, type: 'heading', tag: 'h2', children: toWords(line.slice(2)) }
    : { ...shared, type: 'paragraph', textFormat: 0, textStyle: '', children: toWords(line) }

const isPoint = (line: string) => line.startsWith('- ')

/** Lines of text as the admin's editor keeps them: `# ` in front makes a heading, `- ` a point of a list. */
export function toEditorTree(lines: string[]) {
  const blocks: string[][] = []
  for (const line of lines) {
    const last = blocks.at(-1)
    if (last && isPoint(line) && isPoint(last[0]!)) last.push(line)
    else blocks.push([line])
  }
  const children = blocks.map((block) => (isPoint(block[0]!) ? toList(block) : toBlock(block[0]!)))
  return { root: { ...shared, type: 'root', children } }
}
