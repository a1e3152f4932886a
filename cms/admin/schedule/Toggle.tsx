import type { ReactNode } from 'react'

type Props = { isOn: boolean; onToggle: () => void; children: ReactNode }

/** A button that stays pressed. */
export const Toggle = ({ isOn, onToggle, children }: Props) => (
  <button type="button" className="sk-toggle" aria-pressed={isOn} onClick={onToggle}>
    {children}
  </button>
)
