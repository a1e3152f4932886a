import { Icon } from './Icon.tsx'

/** Above the form to log in: where one is, for who comes here twice a year. Not the maker's name. */
export function Logo() {
  return (
    <span className="sk-frame-logo">
      <Icon /> Sociale kaart
    </span>
  )
}
