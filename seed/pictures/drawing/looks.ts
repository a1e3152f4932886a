import { cloth, cream, darker, distance, hairs, skins } from './colours.ts'

type Age = 'child' | 'young' | 'adult' | 'old'
type HairCut =
  | 'short'
  | 'swept'
  | 'crop'
  | 'ring'
  | 'bald'
  | 'bob'
  | 'bun'
  | 'long'
  | 'curly'
  | 'afro'
  | 'tail'
  | 'waves'
  | 'braids'
  | 'headscarf'
  | 'kufi'
  | 'beanie'

export type Look = {
  age: Age
  skin: string
  hair: HairCut
  hairColour: string
  /** Of the headscarf, cap or kufi. */
  wrap: string
  beard: boolean
  glasses: boolean
  cut: 'sweater' | 'stripes' | 'cardigan' | 'shirt' | 'pinafore'
  coat: boolean
  top: string
  sleeve: string
  shortSleeves: boolean
  /** What is seen below a cardigan, the apron, or the colour of the stripes. */
  inner: string
  scarf: string | null
  bottom: string
  skirt: 'none' | 'knee' | 'long'
  skirtColour: string
  tights: string
  shoes: string
  build: number
  /** Half of it. */
  waist: number
}

/** What a scene asks of somebody; the rest is left to the variant. */
type Role = Partial<Look> & { who?: 'woman' | 'man' }

type Chance = {
  next: () => number
  pick: <T>(from: readonly T[]) => T
  shuffle: <T>(from: readonly T[]) => T[]
}

/** The same seed gives the same row of numbers, always. */
const chance = (seed: number): Chance => {
  let state = (seed * 2654435761 + 974711) >>> 0
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
  const pick = <T>(from: readonly T[]) => from[Math.floor(next() * from.length)]!
  const shuffle = <T>(from: readonly T[]) => {
    const list = [...from]
    for (let i = list.length - 1; i > 0; i--) {
      const j = Math.floor(next() * (i + 1))
      ;[list[i], list[j]] = [list[j]!, list[i]!]
    }
    return list
  }
  return { next, pick, shuffle }
}

const women: Record<Age, readonly HairCut[]> = {
  child: ['tail', 'braids', 'bob', 'curly', 'long'],
  young: ['long', 'tail', 'afro', 'headscarf', 'bun', 'curly', 'braids'],
  adult: ['bob', 'headscarf', 'curly', 'bun', 'long', 'tail', 'afro'],
  old: ['waves', 'bun', 'bob', 'waves'],
}
const men: Record<Age, readonly HairCut[]> = {
  child: ['short', 'curly', 'swept', 'crop'],
  young: ['swept', 'crop', 'curly', 'short', 'beanie'],
  adult: ['short', 'crop', 'swept', 'bald', 'short'],
  old: ['ring', 'short', 'swept', 'ring', 'bald'],
}
/** How skins are spread over the town; numbers of `skins`. */
const town = [0, 0, 1, 1, 1, 2, 3, 4, 5]
const lightHair = [hairs.brown, hairs.blond, hairs.auburn, hairs.darkBrown]
const darkHair = [hairs.black, hairs.darkBrown, hairs.black]
const grey = [hairs.grey, hairs.white, '#c9c0b7']

/** Dresses the people of one scene: varied skins and ages, nobody in the colour of the wall or of a neighbour. */
export const cast = <const R extends Record<string, Role>>(
  seed: number,
  against: string,
  roles: R,
): { [K in keyof R]: Look } => {
  const random = chance(seed)
  const clear = Object.values(cloth).filter((colour) => distance(colour, against) > 90)
  const tops = [...random.shuffle(clear), ...random.shuffle(clear)]
  const skinRow = [...random.shuffle(town), ...random.shuffle(town)].map((shade) => skins[shade]!)
  // Hair, one by one, so that a scene does not hold three of the same.
  const wraps = random.shuffle([
    cloth.oat,
    cloth.rose,
    cloth.petrol,
    cloth.plum,
    cloth.sage,
    cloth.sand,
    cloth.blush,
    cloth.slate,
  ])
  const worn = Object.values<Role>(roles).flatMap(({ hair }) => hair ?? [])
  const dressed = Object.entries<Role>(roles).map(([name, role], index) => {
    const look = dress(role, against, tops[index]!, skinRow[index]!, random, worn, wraps)
    worn.push(look.hair)
    return [name, look]
  })
  return Object.fromEntries(dressed) as { [K in keyof R]: Look }
}

function dress(
  role: Role,
  against: string,
  colour: string,
  skinFromRow: string,
  random: Chance,
  worn: HairCut[],
  wraps: string[],
): Look {
  const age = role.age ?? random.pick(['adult', 'adult', 'young', 'old'] as const)
  const woman = role.who ? role.who === 'woman' : random.next() < 0.55
  const skin = role.skin ?? skinFromRow
  const pale = skins.indexOf(skin) < 2
  const dark = skins.indexOf(skin) > 3
  const cuts = (woman ? women : men)[age].filter(
    (cut) =>
      !(pale && (cut === 'afro' || cut === 'braids')) &&
      !(dark && (cut === 'swept' || cut === 'waves' || cut === 'long')) &&
      !(!pale && !dark && cut === 'afro'),
  )
  const fresh = cuts.filter((cut) => !worn.includes(cut))
  const hair = role.hair ?? random.pick(fresh.length ? fresh : cuts)
  const hairColour = age === 'old' ? random.pick(grey) : random.pick(pale ? lightHair : darkHair)
  const cut = role.cut ?? random.pick(['sweater', 'sweater', 'stripes', 'cardigan', 'shirt'] as const)
  const top = role.top ?? colour
  const scarfed = hair === 'headscarf'
  const skirt =
    role.skirt ??
    (!woman
      ? 'none'
      : scarfed
        ? random.pick(['long', 'none', 'long'] as const)
        : age === 'child'
          ? 'none'
          : random.pick(['none', 'none', 'knee', 'long'] as const))
  // Everybody takes a cap or headscarf of another colour.
  const wrap = wraps.find((c) => distance(c, top) > 80 && distance(c, against) > 60) ?? cloth.petrol
  if (hair === 'headscarf' || hair === 'beanie' || hair === 'kufi') wraps.splice(wraps.indexOf(wrap), 1)
  const bottoms = [cloth.navy, cloth.petrol, '#4a4450', cloth.slate, '#6b5344', cloth.forest].filter(
    (c) => distance(c, top) > 80,
  )
  return {
    age,
    skin,
    hair,
    hairColour,
    wrap,
    beard: !woman && (age === 'adult' || age === 'old') && random.next() < 0.4,
    glasses: random.next() < (age === 'old' ? 0.4 : 0.14) && age !== 'child',
    cut,
    coat: false,
    top,
    sleeve: top,
    shortSleeves: age === 'child' ? random.next() < 0.4 : false,
    inner: cut === 'stripes' ? (top === cloth.oat ? cloth.petrol : cream) : cream,
    scarf: null,
    bottom: random.pick(bottoms),
    skirt,
    skirtColour: random.next() < 0.4 ? darker(top, 0.12) : random.pick(bottoms),
    tights: random.pick(['#3f3440', '#2e3c57', darker(skin, 0.05)]),
    shoes: random.pick(['#3b2a2e', '#6b3d2c', '#efe4d2', '#24505c', '#8a4a34']),
    build: 0.94 + random.next() * 0.2,
    waist: woman && age !== 'child' ? 34 + random.next() * 5 : 39,
    ...withoutWho(role),
    ...(role.top && !role.sleeve ? { sleeve: role.top } : {}),
  }
}

function withoutWho(role: Role): Partial<Look> {
  const { who, ...look } = role
  void who
  return look
}
