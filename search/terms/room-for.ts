/** An array with room for so many: the same one, or a larger copy, so that adding one by one stays cheap. */
export function roomFor<A extends Uint8Array | Uint32Array | Float64Array>(array: A, size: number): A {
  if (size <= array.length) return array
  const larger = new (array.constructor as new (length: number) => A)(Math.max(size, array.length * 2))
  larger.set(array)
  return larger
}
