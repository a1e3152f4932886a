/** Whether a map can be drawn at all. What was made to find out is given back. */
export function hasWebgl(): boolean {
  const gl = document.createElement('canvas').getContext('webgl2')
  gl?.getExtension('WEBGL_lose_context')?.loseContext()
  return gl !== null
}
