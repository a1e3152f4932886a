'use client'
import { useEffect, useId, useRef, useState } from 'react'
import { askPreview } from './ask-preview.ts'
import { sendSealed } from './send-sealed.ts'
import './preview.css'

type Props = { listing: string; version?: string; before?: () => Promise<void> }
type Sealed = { action: string; sealed: string }

/** A button that opens the page of the site as residents would see it, wide or as narrow as a telephone. */
export function PreviewDialog({ listing, version, before }: Props) {
  const [sealed, setSealed] = useState<Sealed | null>(null)
  const [said, setSaid] = useState('')
  async function open() {
    setSaid('Even wachten…')
    await before?.()
    const asked = await askPreview(listing, version)
    setSaid('error' in asked ? asked.error : '')
    if ('sealed' in asked) setSealed(asked)
  }
  return (
    <div className="sk-look">
      <button type="button" className="btn btn--style-secondary btn--size-medium" onClick={() => void open()}>
        Bekijk als bewoner
      </button>
      <p role="status">{said}</p>
      {sealed && <Shown sealed={sealed} close={() => setSealed(null)} />}
    </div>
  )
}

function Shown({ sealed, close }: { sealed: Sealed; close: () => void }) {
  const dialog = useRef<HTMLDialogElement>(null)
  const name = `voorbeeld-${useId().replace(/\W/g, '')}`
  const [isNarrow, setNarrow] = useState(true)
  useEffect(() => {
    dialog.current?.showModal()
    sendSealed(sealed, name)
  }, [sealed, name])
  return (
    <dialog ref={dialog} className="sk-look__dialog" aria-label="Zoals bewoners het zien" onClose={close}>
      <div className="sk-look__bar">
        <button type="button" aria-pressed={isNarrow} onClick={() => setNarrow(true)}>
          Telefoon
        </button>
        <button type="button" aria-pressed={!isNarrow} onClick={() => setNarrow(false)}>
          Computer
        </button>
        <button type="button" onClick={() => sendSealed(sealed, '_blank')}>
          Open apart
        </button>
        <button type="button" onClick={() => dialog.current?.close()}>
          Sluiten
        </button>
      </div>
      <iframe
        name={name}
        title="Voorbeeld van de pagina"
        className={isNarrow ? 'sk-look__frame sk-look__frame--narrow' : 'sk-look__frame'}
      />
    </dialog>
  )
}
