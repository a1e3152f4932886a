/** Where many unrelated people have a page under a name of their own, in which capitals say nothing. */
const named = ['facebook.com', 'instagram.com', 'linktr.ee', 'meetup.com', 't.me', 'x.com', 'youtube.com']
/** And where only the whole address says whose it is. */
const unnamed = [
  'bit.ly',
  'docs.google.com',
  'drive.google.com',
  'eventbrite.nl',
  'forms.gle',
  'linkedin.com',
  'sites.google.com',
  'tikkie.me',
  'tinyurl.com',
  'wa.me',
  'youtu.be',
]
/** Where a name could stand, but everybody's things do. */
const nobodys =
  /^(?:[a-z]|.*\.php|channel|embed|events?|explore|groups?|hashtag|intent|joinchat|live|login|media|pages?|people|photos?|playlist|plugins|pg|public|redirect|reels?|share|sharer|shorts|stories|story|tv|user|videos?|watch|\+.*)$/i

const isAt = (host: string) => (site: string) => host === site || host.endsWith(`.${site}`)

/** Whose site an address of the web is on, as one would compare them: `example.org`, `facebook.com/koffie`. */
export function siteOf({ hostname, pathname, search }: URL): string {
  const host = hostname.replace(/\.+$/, '').replace(/^(?:www|m)\.(?=.+\.)/, '')
  const parts = pathname.split('/').filter(Boolean)
  const [first] = parts
  const isNamed = named.some(isAt(host))
  if (!first || !(isNamed || unnamed.some(isAt(host)))) return host
  return isNamed && !nobodys.test(first)
    ? `${host}/${first.toLowerCase()}`
    : `${host}/${parts.join('/')}${search}`
}
