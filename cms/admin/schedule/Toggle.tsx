import type { ReactNode } from 'react'

type Props = { isOn: boolean; onToggle: () => void; label?: string | undefined; children: ReactNode }

/** A button that stays pressed. `label` is the whole word where only its beginning fits. */
export const Toggle = ({ isOn, onToggle, label, children }: Props) => (
  <button type="button" className="sk-toggle" aria-pressed={isOn} aria-label={label} onClick={onToggle}>
    {children}
  </button>
)
