/** Each layer of a vector tile begins with this byte, then says how long it is. */
const layerTag = 0x1a

/** Whether these bytes are layers from the first to the last, as in any vector tile (MVT), whatever is in them. */
export function isVectorTile(bytes: Uint8Array): boolean {
  let at = 0
  while (at < bytes.length) {
    if (bytes[at++] !== layerTag) return false
    let [length, shift, byte] = [0, 0, 0x80]
    for (; byte >= 0x80; shift += 7) {
      byte = bytes[at++] ?? 0
      length += (byte & 0x7f) * 2 ** shift
    }
    at += length
  }
  return at === bytes.length
}
