/** The newest `<sociale-kaart>`; written by `release.ts`. */
export const releasedElement = {
  path: '/widget/v1/sociale-kaart.js',
  pinnedPath: '/widget/v1/sociale-kaart.4ef8c2714329.js',
  integrity: 'sha384-AFn15NURjo5n5MgfI3qJlsGP6E8JegiBiMbiEvBtyN1lPv+7ka03LEDzpz4kHtI2',
}
