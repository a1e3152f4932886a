import type { Point } from '#search/geo/point.ts'
import { nlNear } from '#site/text/nl-near.ts'
import { askDevice } from './ask-device.ts'
import { fetchPlaces } from './fetch-places.ts'
import { findPlaces } from './find-places.ts'
import { locate } from './locate.ts'
import { NearBox } from './near-box.ts'
import { forgetPlace, isRemembered, keepPlace, type OwnPlace, ownPlace } from './own-place.ts'
import { showOwnDistances } from './own-distances.ts'

/** More than this is no choice any more. */
const mostChoices = 12

/** Does what was pressed in a box. Whatever goes wrong, the list of neighbourhoods is still there. */
export async function useNear(element: HTMLElement, pressed: string | undefined): Promise<void> {
  const box = new NearBox(element)
  try {
    if (pressed === 'device') await useDevice(box)
    if (pressed === 'find') await useTyped(box)
    if (pressed === 'remember') keepPlace(ownPlace()!, box.remember.checked)
    if (pressed === 'forget') forget(box)
  } catch (err) {
    console.warn(err)
    box.say(nlNear.noList)
  }
}

/** Goes on with a place that was remembered, and keeps the distances right whenever the list changes. */
export function beginNear(element: HTMLElement): void {
  const box = new NearBox(element)
  document.addEventListener('swapped', showDistances)
  const place = ownPlace()
  if (!place) return
  box.showKept(isRemembered())
  if (box.chosen === place.code) showDistances()
  else box.offer([place], (one) => choose(box, one))
}

async function useDevice(box: NearBox): Promise<void> {
  box.say(nlNear.looking)
  const [{ town, places }, where] = await Promise.all([fetchPlaces(), askDevice()])
  if (where.is !== 'here') return box.say(nlNear[where.is])
  const located = locate(where.point, places)
  if (!located) return box.say(nlNear.noList)
  const place = toOwn(located.place, where.isRough ? null : where.point)
  box.typed.value = ''
  if (located.isInside) return choose(box, place, nlNear.here(place.name))
  box.say(nlNear.outside(town, place.name))
  box.offer([place], (one) => choose(box, one))
}

async function useTyped(box: NearBox): Promise<void> {
  if (!box.typed.value.trim()) return box.typed.focus()
  const { typed, places } = findPlaces(box.typed.value, (await fetchPlaces()).places)
  const found = places.map((place) => toOwn(place, null))
  const [only] = found
  if (!only) return box.say(nlNear.unknown(typed))
  if (found.length === 1) return choose(box, only)
  if (found.length > mostChoices) return box.say(nlNear.tooMany(typed))
  box.say(nlNear.which(typed, found.length))
  box.offer(found, (one) => choose(box, one))
}

/** From here on the neighbourhood is a choice in the form like any other. */
function choose(box: NearBox, place: OwnPlace, words = nlNear.chosen(place.name)): void {
  keepPlace(place, isRemembered())
  box.say(words)
  box.showKept(isRemembered())
  box.choose(place)
  showDistances()
}

function forget(box: NearBox): void {
  const isChosen = box.chosen === ownPlace()?.code
  forgetPlace()
  box.empty()
  box.say(nlNear.forgotten)
  if (isChosen) box.choose({ code: '', name: '' })
}

function showDistances(): void {
  const place = ownPlace()
  const list = document.querySelector('live-results')
  if (place && list) showOwnDistances(list, place, new URLSearchParams(location.search))
}

const toOwn = ({ code, name }: { code: string; name: string }, point: Point | null): OwnPlace => ({
  code,
  name,
  point,
})
