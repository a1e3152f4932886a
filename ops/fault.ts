/** Something the person at the keyboard can mend, in one plain Dutch sentence. Shown without a stack. */
export class Fault extends Error {
  override name = 'Fault'
}

const diskIsFull = /ENOSPC|EDQUOT|No space left on device|Disk quota exceeded/

/** Explains what the machine itself refuses; anything else is a mistake of ours and keeps its stack. */
export function toFault(err: unknown): Fault | undefined {
  if (err instanceof Fault) return err
  const { code = '', path, syscall = '', message = String(err) } = (err ?? {}) as NodeJS.ErrnoException
  if (diskIsFull.test(`${code} ${message}`)) return diskFull()
  if (syscall.startsWith('spawn'))
    return new Fault(
      `${path} kan op dit systeem niet draaien (${code}). ` +
        'Gebruik een eigen server met DATABASE_URL of MEILI_URL, of een eigen programma met MEILISEARCH_BIN.',
    )
  if (syscall === 'mkdir' && ['ENOTDIR', 'EEXIST', 'ENOENT'].includes(code))
    return new Fault(`De map ${path} kan daar niet gemaakt worden. Kies met DATA_DIR een andere map.`)
  if (['EACCES', 'EPERM', 'EROFS'].includes(code))
    return new Fault(
      `Geen toegang tot ${path ?? 'een bestand'}. Geef deze gebruiker rechten, of kies met DATA_DIR een andere map.`,
    )
  return undefined
}

export const diskFull = (where = 'de schijf van DATA_DIR') =>
  new Fault(
    `Er is te weinig ruimte op ${where}. Maak minstens 500 MB vrij, of kies met DATA_DIR een andere map.`,
  )
