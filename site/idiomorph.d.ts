/** The package brings no types; this is what we use of it. */
declare module 'idiomorph' {
  export const Idiomorph: {
    morph: (
      old: Node,
      news: Node | string,
      options?: {
        morphStyle?: 'innerHTML' | 'outerHTML'
        ignoreActiveValue?: boolean
        callbacks?: {
          beforeAttributeUpdated?: (name: string, node: Element) => boolean
          beforeNodeMorphed?: (old: Node, news: Node) => boolean
        }
      },
    ) => void
  }
}
