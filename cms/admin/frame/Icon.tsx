/** The house of the site, where Payload would put its own sign: the way to the home of the admin. */
export function Icon() {
  return (
    <svg className="sk-frame-icon" viewBox="0 0 24 24" width="22" height="22" aria-hidden="true">
      <path
        d="M3 11.5 12 4l9 7.5M5.5 9.8V20h13V9.8M10 20v-5.5h4V20"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.8"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  )
}
