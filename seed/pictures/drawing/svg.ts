/** Small words to write SVG with. Everything returns a string, so that a drawing is made by joining strings. */

export type Svg = string
export type Point = readonly [x: number, y: number]

const short = (value: number) => String(Math.round(value * 10) / 10)
export const at = (...numbers: number[]) => numbers.map(short).join(' ')

export const path = (d: string, fill: string, more = ''): Svg => `<path d="${d}" fill="${fill}"${pad(more)}/>`

export const stroke = (d: string, colour: string, width: number, more = ''): Svg =>
  `<path d="${d}" fill="none" stroke="${colour}" stroke-width="${short(width)}" stroke-linecap="round" stroke-linejoin="round"${pad(more, 'stroke')}/>`

export const circle = (x: number, y: number, r: number, fill: string, more = ''): Svg =>
  `<circle cx="${short(x)}" cy="${short(y)}" r="${short(r)}" fill="${fill}"${pad(more)}/>`

export const ellipse = (x: number, y: number, rx: number, ry: number, fill: string, more = ''): Svg =>
  `<ellipse cx="${short(x)}" cy="${short(y)}" rx="${short(rx)}" ry="${short(ry)}" fill="${fill}"${pad(more)}/>`

export const rect = (x: number, y: number, w: number, h: number, fill: string, r = 0, more = ''): Svg =>
  `<rect x="${short(x)}" y="${short(y)}" width="${short(w)}" height="${short(h)}"${r ? ` rx="${short(r)}"` : ''} fill="${fill}"${pad(more)}/>`

export const polygon = (points: Point[], fill: string, more = ''): Svg =>
  path('M' + points.map(([x, y]) => at(x, y)).join('L') + 'Z', fill, more)

export const line = (points: Point[], colour: string, width: number, more = ''): Svg =>
  stroke('M' + points.map(([x, y]) => at(x, y)).join('L'), colour, width, more)

export const group = (transform: string, ...inside: Svg[]): Svg =>
  `<g transform="${transform}">${inside.join('')}</g>`

/** Puts a drawing made around 0,0 somewhere else, larger or smaller, mirrored when the size across is negative. */
export const place = (x: number, y: number, size: number, ...inside: Svg[]): Svg =>
  group(`translate(${at(x, y)}) scale(${size})`, ...inside)

export const mirror = (...inside: Svg[]): Svg => group('scale(-1 1)', ...inside)

export const faded = (opacity: number, ...inside: Svg[]): Svg =>
  `<g opacity="${opacity}">${inside.join('')}</g>`

/** Shows the inside only where the outline is; the name comes from the outline, so equal drawings stay equal. */
export const clipped = (d: string, ...inside: Svg[]): Svg => {
  const id = 'c' + hash(d + inside.join('')).toString(36)
  return `<clipPath id="${id}"><path d="${d}"/></clipPath><g clip-path="url(#${id})">${inside.join('')}</g>`
}

/** A box filled with a colour that passes into another one from top to bottom. */
export const fading = (x: number, y: number, w: number, h: number, from: string, to: string): Svg => {
  const id = 'f' + hash(from + to).toString(36)
  const stops = `<stop offset="0" stop-color="${from}"/><stop offset="1" stop-color="${to}"/>`
  return `<linearGradient id="${id}" x1="0" y1="0" x2="0" y2="1">${stops}</linearGradient>${rect(x, y, w, h, `url(#${id})`)}`
}

/** A soft round light. */
export const glow = (x: number, y: number, r: number, colour: string, strength = 0.5): Svg => {
  const id = 'g' + hash(colour + strength).toString(36)
  const stop = (offset: number, opacity: number) =>
    `<stop offset="${offset}" stop-color="${colour}" stop-opacity="${short(opacity * 100)}%"/>`
  const stops = stop(0, strength) + stop(0.5, strength * 0.38) + stop(1, 0)
  return `<radialGradient id="${id}">${stops}</radialGradient>${circle(x, y, r, `url(#${id})`)}`
}

export const repeat = (times: number, draw: (index: number) => Svg): Svg =>
  Array.from({ length: times }, (_, index) => draw(index)).join('')

export const picture = (...inside: Svg[]): Svg =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="1600" height="1000" viewBox="0 0 1600 1000">${inside.join('')}</svg>`

/** See-through paint is drawn much faster than a see-through element. */
function pad(more: string, paint = 'fill') {
  return more && ' ' + more.replace(/^opacity=/, `${paint}-opacity=`)
}

function hash(text: string) {
  let value = 2166136261
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 16777619)
  return value >>> 0
}
