const isName = /^([0-9a-f]{8}-[0-9a-f-]{27}|\d+|.*\..*|.{33,})$/i

/** By which pattern a path of the cms is known in logs and metrics: never with an id, a token or the name of a file. */
export function routeOf(path: string): string {
  const [first = '', ...rest] = path.split('/').slice(1)
  if (!['api', 'admin', '_next', 'health', 'ready', 'metrics'].includes(first))
    return first === '' ? '/' : '/*'
  if (first === '_next') return '/_next/*'
  const [thing = '', ...more] = rest
  if (thing === '' || isName.test(thing)) return `/${first}`
  if (more.length === 0) return `/${first}/${plain(thing)}`
  return `/${first}/${plain(thing)}/${isWord.test(more[0]!) ? more[0] : ':name'}${more.length > 1 ? '/*' : ''}`
}

const isWord = /^[a-z][a-z-]{1,24}$/
/** What anybody makes up is no route. */
const plain = (part: string) => (isWord.test(part) ? part : '*')
