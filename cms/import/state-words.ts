import { words } from '../in-words.ts'
import type { ImportState } from './states.ts'

/** How an import stands, in words. */
export const stateWords: Record<ImportState, ReturnType<typeof words>> = {
  columns: words('Wacht op de kolommen', 'Waits for the columns'),
  comparing: words('Wordt vergeleken', 'Being compared'),
  compared: words('Wacht op jouw ja', 'Waits for a yes'),
  running: words('Bezig', 'Running'),
  stopped: words('Gestopt', 'Stopped'),
  done: words('Klaar', 'Done'),
  undoing: words('Wordt teruggedraaid', 'Being undone'),
  undone: words('Teruggedraaid', 'Undone'),
  failed: words('Niet gelukt', 'Failed'),
}
