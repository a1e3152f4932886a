import type { FieldHook } from 'payload'

const mark = ' (kopie)'
const longestTitle = 120

/** Of the title of a copy: that it is one. Once is enough. */
export const asCopy: FieldHook = ({ value }) =>
  typeof value !== 'string' || value === '' || value.endsWith(mark)
    ? value
    : value.slice(0, longestTitle - mark.length) + mark

/** What was true of the one and is not of its copy: dates, messages, what the editors keep with it. */
export const notCopied = { beforeDuplicate: [() => null] as FieldHook[] }
/** Payload goes on into a group, so it stays one. */
export const groupNotCopied = { beforeDuplicate: [() => ({})] as FieldHook[] }
