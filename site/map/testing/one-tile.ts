/** A vector tile with one square that fills it, in a layer called "ground": as small as a true tile gets. */
const geometry = [
  ...[9, 0, 0], // begin in the corner
  ...[26, 0x80, 0x40, 0, 0, 0x80, 0x40, 0xff, 0x3f, 0], // 4096 right, 4096 down, 4096 left
  15, // and back
]
const feature = [0x18, 3, 0x22, geometry.length, ...geometry]
const name = [...Buffer.from('ground')]
const layer = [
  ...[0x78, 2], // version 2
  ...[0x0a, name.length, ...name],
  ...[0x12, feature.length, ...feature],
  ...[0x28, 0x80, 0x20], // 4096 wide
]

export const oneTile = Buffer.from([0x1a, layer.length, ...layer])
