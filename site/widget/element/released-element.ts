/** The newest `<sociale-kaart>`; written by `release.ts`. */
export const releasedElement = {
  path: '/widget/v1/sociale-kaart.js',
  pinnedPath: '/widget/v1/sociale-kaart.18f521eec420.js',
  integrity: 'sha384-IQPtIx57L98/XTM4Bg/lilRFldb7lWsomCzhqcA/Mltgu8q5g9HO7K+JUpvcQW/a',
}
