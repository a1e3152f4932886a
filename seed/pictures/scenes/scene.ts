import { group, picture, type Svg } from '../drawing/svg.ts'

export type Scene = {
  /** In English, for the file name. */
  name: string
  /** What is seen, one sentence of Dutch at B1. */
  alt: string
  /** Slugs of the themes it fits, children too. */
  themes: string[]
  svg: (variant: number) => Svg
}

/** Every other variant is seen in the mirror. */
export const compose = (variant: number, ...inside: Svg[]): Svg =>
  variant % 2 ? picture(group('translate(1600 0) scale(-1 1)', ...inside)) : picture(...inside)
