/** The newest `<sociale-kaart>`; written by `release.ts`. */
export const releasedElement = {
  path: '/widget/v1/sociale-kaart.js',
  pinnedPath: '/widget/v1/sociale-kaart.24fdd110f7e8.js',
  integrity: 'sha384-kX148gmqBY+muNtjoPfql2V4a7S/OZgEaxrTrr4LAIH6sKBPV6ePQU7eYSRlwh2V',
}
