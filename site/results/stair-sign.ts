import { type Rung, rungs } from '#search/vocabulary.ts'
import { type Markup, markup } from '#site/layouts/markup.ts'

const [wide, high] = [6, 4]
/** So many treads of a stair, filled down to the floor. */
const stair = (treads: number) => `M0 24${`v-${high}h${wide}`.repeat(treads)}V24Z`

/** A small stair, climbed as far as this rung. It says nothing that is not beside it in words. */
export function stairSign(rung: Rung): Markup {
  const climbed = stair(rungs.indexOf(rung) + 1)
  const size = markup`viewBox="0 0 36 24" width="36" height="24"`
  return markup`<svg class="sk-stair" ${size} aria-hidden="true" focusable="false"><path d="${stair(rungs.length)}"></path><path class="sk-stair__climbed" d="${climbed}"></path></svg>`
}
