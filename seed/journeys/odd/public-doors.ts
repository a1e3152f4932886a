import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expectedDoors } from '#cms/access/doors/expected-doors.ts'
import { endpoints } from '#site/api/endpoints.ts'
import { countAddress } from '#site/usage/count-address.ts'
import { securityTxtAddress } from '#site/serving/security-txt.ts'

/** One address of the house, with `[x]` for what differs, and the ways in which it is meant to be asked. */
export type PublicDoor = { path: string; methods: string[] }

const root = path.join(import.meta.dirname, '../../..')
const built = (file: string) => readFileSync(path.join(root, file), 'utf8')

/** Every route that the build of the site knows, also those that Astro adds by itself. */
export const pageRoutes = (): string[] =>
  [
    ...new Set(Array.from(built('dist/server/entry.mjs').matchAll(/"route":"(\/[^"]*)"/g), ([, at]) => at!)),
  ].sort()

/** Every route that the build of the cms knows. */
export const nextRoutes = (): string[] =>
  Object.values(JSON.parse(built('cms/.next/app-path-routes-manifest.json')) as Record<string, string>).sort()

/** What the build of the site lays out: each address has a name of the build in it, so a few of each folder stand for all. */
const fileRoutes = () => {
  const files = readdirSync(path.join(root, 'dist/client'), { recursive: true, encoding: 'utf8' })
  const one = new Map(files.filter((file) => /\.\w+$/.test(file)).map((file) => [path.dirname(file), file]))
  return [...[...one.values()].map((file) => `/${file}`), '/_astro/[file]', '/widget/v1/[file]']
}

/** What `site/serving/create-site.ts` answers before any page. */
const deskRoutes = ['/media/[file]', '/health', '/ready', '/metrics', securityTxtAddress, countAddress]
const nowhere = ['/[a]/[b]', '/api/[x]', '/.well-known/[x]', '/_actions/[x]', '/api/v1/aanbod/[slug]/[x]']

const takesBody = /klopt-niet$|van-jou$|^\/(iets-toevoegen|voorbeeld|telling|_actions|_server-islands)(\/|$)/
const reading = ['GET', 'GET', 'GET', 'GET', 'HEAD', 'POST']
const sending = ['POST', 'POST', 'POST', 'GET']

/** Every address of the site: what was built, what the API has, what stands before the pages, and what leads nowhere. */
export const siteDoors = (): PublicDoor[] =>
  [...pageRoutes(), ...Object.keys(endpoints), ...fileRoutes(), ...deskRoutes, ...nowhere].map((one) => ({
    path: one.replace(/\[\.\.\./g, '['),
    methods: takesBody.test(one) ? sending : reading,
  }))

/** What lies before Payload: Next, with its own ways of asking. */
const ofNext = [
  ...['/admin', '/admin/login', '/admin/[a]', '/admin/collections/[a]', '/admin/collections/[a]/[b]'],
  ...['/api/[a]', '/api/[a]/[b]', '/_next/[a]', '/_next/image', '/_next/static/[a]', '/[a]', '/'],
]

/** Every address of the cms: each door of Payload's and ours, and every route that Next knows. */
export const cmsDoors = (): PublicDoor[] => {
  const byPath = Map.groupBy(Object.keys(expectedDoors), (door) => door.split(' ')[1]!)
  const asked = [...byPath].map(([at, doors]) => {
    const own = doors.map((door) => door.split(' ')[0]!)
    return {
      path: `/api${at.replace(/:\w+/g, '[$&]')}`,
      methods: [...own, ...own, ...own, 'GET', 'POST'],
    }
  })
  const others = [...ofNext, ...nextRoutes().map((one) => one.replace(/\[+\.\.\.(\w+)\]+/g, '[$1]'))]
  return [...asked, ...others.map((one) => ({ path: one, methods: [...reading, ...sending] }))]
}

/** What anybody may ask there, or all alike: those are asked in the short form too. */
export const isOpen = ({ path: at }: PublicDoor): boolean => {
  const rows = Object.entries(expectedDoors).filter(([door]) => door.split(' ')[1] === unfilled(at))
  const isOpenTo = ([, [nobody, ...others]]: [string, number[]]) =>
    (nobody !== 401 && nobody !== 403) || others.every((status) => status === nobody)
  return rows.length === 0 || rows.some(isOpenTo)
}
const unfilled = (at: string) => at.replace(/^\/api/, '').replace(/\[(:\w+)\]/g, '$1')
