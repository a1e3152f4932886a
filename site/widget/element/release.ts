// `node site/widget/element/release.ts`: writes the script that pages of others load, after a change of the element. What was
// released before stays: somewhere a page asks for it by its hash.
import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { buildElement } from './build-element.ts'

const folder = path.join(import.meta.dirname, '../../public/widget/v1')
const { code, version, integrity } = await buildElement()
mkdirSync(folder, { recursive: true })
writeFileSync(path.join(folder, 'sociale-kaart.js'), code)
writeFileSync(path.join(folder, `sociale-kaart.${version}.js`), code)
writeFileSync(
  path.join(import.meta.dirname, 'released-element.ts'),
  `/** The newest \`<sociale-kaart>\`; written by \`release.ts\`. */
export const releasedElement = {
  path: '/widget/v1/sociale-kaart.js',
  pinnedPath: '/widget/v1/sociale-kaart.${version}.js',
  integrity: '${integrity}',
}
`,
)
console.log(`${code.length} bytes, ${version}, ${integrity}`)
