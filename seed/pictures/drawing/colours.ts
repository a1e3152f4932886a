/** The one paint box of all pictures. */

export const cream = '#fbf4e6'
export const paper = '#fdf9f0'

export const cloth = {
  terracotta: '#c65d3f',
  brick: '#9f4636',
  mustard: '#e0a541',
  ochre: '#c4862f',
  sage: '#8eaa8c',
  forest: '#3f6c58',
  teal: '#33767a',
  petrol: '#24505c',
  navy: '#2e3c57',
  plum: '#74465f',
  rose: '#d98f83',
  blush: '#ecc0ae',
  oat: '#f1e0c2',
  sand: '#d6b285',
  slate: '#64788a',
  sky: '#94b6c4',
} as const

export const skins = ['#f4cfb2', '#e8b48f', '#d59a70', '#b97a50', '#92593a', '#6c402c']

export const hairs = {
  black: '#2a2024',
  darkBrown: '#47302a',
  brown: '#6d4630',
  auburn: '#96512f',
  blond: '#d9ae68',
  grey: '#a9a3a0',
  white: '#e6dfd6',
} as const

/** Mixes two colours; 0 gives the first one, 1 the second one. */
export const mix = (one: string, other: string, amount: number) => {
  const channel = (from: number) => {
    const a = parseInt(one.slice(from, from + 2), 16)
    const b = parseInt(other.slice(from, from + 2), 16)
    return Math.round(a + (b - a) * amount)
      .toString(16)
      .padStart(2, '0')
  }
  return '#' + channel(1) + channel(3) + channel(5)
}

export const darker = (colour: string, amount = 0.16) => mix(colour, '#3a1f2b', amount)
export const lighter = (colour: string, amount = 0.25) => mix(colour, '#fff6e6', amount)

export const distance = (one: string, other: string) =>
  [1, 3, 5].reduce(
    (sum, i) => sum + Math.abs(parseInt(one.slice(i, i + 2), 16) - parseInt(other.slice(i, i + 2), 16)),
    0,
  )

/** The light in which a scene is seen. */
export type Mood = {
  wall: string
  floor: string
  wood: string
  accent: string
  second: string
  sky: string
  skyLow: string
  grass: string
  leaf: string
}

const moods: Mood[] = [
  {
    wall: '#f3dfc4',
    floor: '#cf9f74',
    wood: '#b4774a',
    accent: '#c65d3f',
    second: '#33767a',
    sky: '#bcd7d9',
    skyLow: '#f6e8cd',
    grass: '#a9b878',
    leaf: '#5f8a5f',
  },
  {
    wall: '#d3dec9',
    floor: '#d2aa7e',
    wood: '#a96c43',
    accent: '#e0a541',
    second: '#9f4636',
    sky: '#c5dcd4',
    skyLow: '#f8ecd2',
    grass: '#9fb57c',
    leaf: '#4d7d62',
  },
  {
    wall: '#f0cfbd',
    floor: '#c4936d',
    wood: '#9d6040',
    accent: '#24505c',
    second: '#e0a541',
    sky: '#cfd9dc',
    skyLow: '#fbe2c8',
    grass: '#b3b672',
    leaf: '#6d8c58',
  },
  {
    wall: '#cbdcdd',
    floor: '#d4ae85',
    wood: '#b27a4d',
    accent: '#c65d3f',
    second: '#e0a541',
    sky: '#a9cdd8',
    skyLow: '#f0ebd6',
    grass: '#a2b987',
    leaf: '#4f8269',
  },
  {
    wall: '#f1d698',
    floor: '#c58f62',
    wood: '#98603d',
    accent: '#74465f',
    second: '#33767a',
    sky: '#c9dccf',
    skyLow: '#fdeac0',
    grass: '#adb670',
    leaf: '#638a52',
  },
]

export const mood = (variant: number): Mood =>
  moods[((variant % moods.length) + moods.length) % moods.length]!
