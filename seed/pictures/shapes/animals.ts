import { cream, darker } from '../drawing/colours.ts'
import { circle, ellipse, group, path, stroke, type Svg } from '../drawing/svg.ts'
import { shade } from './room.ts'

/** A dog that walks right. */
export const dog = (coat: string, collar: string): Svg => {
  const d = darker(coat, 0.16)
  return (
    shade(0, 2, 90, 9) +
    stroke('M-66 -88Q-104 -100 -100 -138', coat, 13) +
    stroke('M-44 -62L-62 -30L-54 -4', d, 15) +
    stroke('M40 -58L54 -30L50 -4', d, 15) +
    path(
      'M-74 -92C-70 -118 -30 -116 10 -112C40 -110 62 -112 66 -90C68 -60 50 -44 30 -46C0 -40 -30 -42 -52 -48C-72 -54 -78 -70 -74 -92Z',
      coat,
    ) +
    path('M-20 -46Q10 -40 34 -47Q52 -52 60 -68Q30 -60 -20 -46Z', cream, 'opacity="0.7"') +
    stroke('M-58 -60L-70 -30L-74 -4', coat, 16) +
    stroke('M44 -64L40 -30L42 -4', coat, 16) +
    ellipse(-68, -4, 12, 6, coat) +
    ellipse(48, -4, 12, 6, coat) +
    path(
      'M36 -104Q44 -140 70 -150L96 -146Q104 -136 128 -130Q134 -116 118 -108Q96 -104 84 -106Q76 -86 62 -78Q40 -82 36 -104Z',
      coat,
    ) +
    path('M70 -150Q52 -156 46 -126Q46 -108 58 -104Q72 -116 74 -140Z', d) +
    ellipse(128, -126, 7, 6, '#33262b') +
    circle(96, -132, 3.6, '#33262b') +
    stroke('M112 -112Q120 -110 124 -114', d, 2.5) +
    stroke('M42 -100Q56 -84 74 -86', collar, 8)
  )
}

export const dogSitting = (coat: string, collar: string): Svg => {
  const d = darker(coat, 0.16)
  return (
    shade(0, 2, 70, 9) +
    stroke('M-44 -14Q-86 -10 -92 -36', coat, 13) +
    path('M-56 0C-66 -60 -30 -110 6 -128L44 -112C40 -70 42 -40 40 0Z', coat) +
    ellipse(-28, -26, 32, 30, d) +
    stroke('M24 -70L26 -6', coat, 18) +
    ellipse(34, -6, 16, 8, coat) +
    ellipse(-10, -6, 20, 8, coat) +
    path('M16 -60Q30 -90 36 -112L44 -110Q42 -80 38 -50Z', cream, 'opacity="0.7"') +
    path(
      'M-6 -132Q-4 -172 26 -178L50 -174Q58 -164 82 -158Q88 -144 72 -136Q50 -132 44 -134Q32 -112 10 -114Q-6 -118 -6 -132Z',
      coat,
    ) +
    path('M20 -180Q-6 -182 -8 -148Q-8 -130 6 -128Q22 -142 26 -166Z', d) +
    ellipse(82, -154, 7, 6, '#33262b') +
    circle(50, -160, 3.6, '#33262b') +
    stroke('M64 -140Q72 -138 76 -142', d, 2.5) +
    stroke('M0 -122Q18 -108 42 -118', collar, 8)
  )
}

export const cat = (coat: string): Svg => {
  const d = darker(coat, 0.2)
  return (
    shade(0, 2, 54, 7) +
    stroke('M36 -10Q76 -10 70 -50', coat, 11) +
    path('M-34 0C-40 -50 -20 -78 0 -78C26 -78 44 -40 40 0Z', coat) +
    path('M-28 -84L-26 -122L-6 -106Q2 -108 10 -106L28 -122L30 -84Q26 -62 0 -62Q-24 -62 -28 -84Z', coat) +
    circle(-9, -90, 3, '#33262b') +
    circle(12, -90, 3, '#33262b') +
    path('M-2 -82H5L1.5 -78Z', '#c97a6a') +
    stroke('M-24 -30Q-14 -26 -6 -30M-22 -44Q-14 -40 -8 -44M36 -30Q28 -26 20 -30', d, 4) +
    ellipse(-12, -4, 13, 7, coat) +
    ellipse(14, -4, 13, 7, coat)
  )
}

export const goat = (coat: string): Svg => {
  const d = darker(coat, 0.16)
  return (
    shade(0, 2, 90, 9) +
    stroke('M-44 -60V-4M30 -60L34 -4', d, 13) +
    path('M-76 -98C-60 -122 20 -116 54 -110C70 -90 60 -56 30 -54H-50C-78 -56 -84 -78 -76 -98Z', coat) +
    path('M-74 -96L-92 -116L-72 -110Z', coat) +
    stroke('M-58 -58L-62 -4M44 -60L48 -4', coat, 14) +
    path('M34 -100L60 -164Q74 -178 92 -166L118 -142Q120 -128 104 -128L86 -132L66 -86Z', coat) +
    path('M62 -160Q40 -166 34 -152Q48 -142 64 -148Z', d) +
    stroke('M72 -168Q66 -196 50 -200', '#cdbfa9', 7) +
    circle(88, -152, 3.4, '#33262b') +
    path('M98 -130Q96 -110 90 -104Q88 -120 90 -132Z', cream)
  )
}

export const chicken = (coat: string): Svg =>
  shade(0, 1, 34, 5) +
  stroke('M-4 -20V0M10 -20V0', '#d99a3c', 4) +
  path('M-46 -62Q-40 -38 -20 -40Q-2 -52 14 -82Q30 -96 38 -78Q36 -20 4 -16Q-34 -14 -46 -62Z', coat) +
  path('M-20 -38Q0 -34 12 -48Q8 -22 -12 -24Z', darker(coat, 0.15)) +
  path('M18 -90Q16 -102 24 -100Q28 -108 33 -98Q40 -100 36 -86Z', '#b8402f') +
  path('M38 -80L52 -74L37 -70Z', '#e0a541') +
  circle(30, -80, 2.6, '#33262b')

export const bird = (colour: string): Svg =>
  path('M-16 0Q-8 -14 0 -2Q8 -14 16 0Q8 -6 0 4Q-8 -6 -16 0Z', colour)
export const lead = (d: string): Svg => stroke(d, '#8a4a34', 4)
export const butterfly = (colour: string): Svg =>
  group(
    'rotate(-16)',
    ellipse(-9, -6, 9, 11, colour),
    ellipse(9, -6, 9, 11, colour),
    ellipse(-7, 8, 6, 7, darker(colour, 0.15)),
    ellipse(7, 8, 6, 7, darker(colour, 0.15)),
    stroke('M0 -10V12', '#33262b', 3),
  )
