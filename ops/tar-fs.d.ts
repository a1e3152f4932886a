declare module 'tar-fs' {
  export function extract(dir: string): NodeJS.WritableStream
}
