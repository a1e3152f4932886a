/** Where many unrelated people have a page: there the first part of the path says whose it is. */
const shared = new Set([
  'bit.ly',
  'docs.google.com',
  'drive.google.com',
  'eventbrite.nl',
  'facebook.com',
  'forms.gle',
  'instagram.com',
  'linkedin.com',
  'linktr.ee',
  'meetup.com',
  'sites.google.com',
  't.me',
  'tikkie.me',
  'tinyurl.com',
  'wa.me',
  'x.com',
  'youtu.be',
  'youtube.com',
])
/** Without "https://" or "www." a name counts as a web address only with one of these behind it. */
const endings =
  'nl|com|org|net|eu|be|de|info|nu|online|site|amsterdam|frl|app|io|me|ly|link|shop|xyz|top|ru|cn'
const name = '[\\p{L}\\d](?:[\\p{L}\\d-]*[\\p{L}\\d])?'
const address = new RegExp(
  `(?<![@\\p{L}\\d.-])(?:https?://[^\\s<>"'/@?#]*@)?(?:(https?://|www\\.)((?:${name}\\.)+${name})|((?:${name}\\.)+(?:${endings})))(?![\\p{L}\\d@-])(?::\\d+)?(?:/([^\\s/?#<>"']*))?`,
  'giu',
)

/**
 * The web sites that a text leads to, as one would compare them: `example.org`, and `facebook.com/koffie` where many
 * have a page. Mail addresses are none.
 */
export function hostsIn(text: string): string[] {
  const found = Array.from(text.matchAll(address), ([, , said, bare, first = '']) => {
    const host = (said ?? bare ?? '').toLowerCase().replace(/^(www|m)\./, '')
    return shared.has(host) && first ? `${host}/${first.toLowerCase()}` : host
  })
  return [...new Set(found)]
}
