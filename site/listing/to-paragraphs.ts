/** Text as a partner typed it: an empty line parts the paragraphs. */
export const toParagraphs = (text: string): string[] =>
  text
    .split(/\r?\n\s*\r?\n/)
    .map((paragraph) => paragraph.trim())
    .filter(Boolean)
