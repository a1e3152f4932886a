import { buddyVisit } from './scenes/buddy-visit.ts'
import { busRide } from './scenes/bus-ride.ts'
import { candleLight } from './scenes/candle-and-comfort.ts'
import { caringWalk } from './scenes/caring-walk.ts'
import { childrenPlaying } from './scenes/children-playing.ts'
import { choir } from './scenes/choir.ts'
import { church } from './scenes/church.ts'
import { coffeeMorning } from './scenes/coffee-morning.ts'
import { computerHelp } from './scenes/computer-help.ts'
import { cooking } from './scenes/cooking-together.ts'
import { cycling } from './scenes/cycling.ts'
import { dancing } from './scenes/dancing.ts'
import { deskWithPapers } from './scenes/desk-with-papers.ts'
import { eatingTogether } from './scenes/eating-together.ts'
import { foodBank } from './scenes/food-bank.ts'
import { gardening } from './scenes/gardening.ts'
import { homeRepair } from './scenes/home-repair.ts'
import { homework } from './scenes/homework.ts'
import { houseVisit } from './scenes/house-visit.ts'
import { jobTalk } from './scenes/job-talk.ts'
import { kitchenTable } from './scenes/kitchen-table-talk.ts'
import { knittingCircle } from './scenes/knitting.ts'
import { languageCafe } from './scenes/language-cafe.ts'
import { library } from './scenes/library.ts'
import { mosque } from './scenes/mosque.ts'
import { feast } from './scenes/neighbourhood-feast.ts'
import { onlineMeeting } from './scenes/online-meeting.ts'
import { paintingClass } from './scenes/painting-class.ts'
import { parents } from './scenes/parents-and-babies.ts'
import { pettingFarm } from './scenes/petting-farm.ts'
import { phoneLine } from './scenes/phone-line.ts'
import { games } from './scenes/playing-games.ts'
import { readingTogether } from './scenes/reading-together.ts'
import { repairCafe } from './scenes/repair-cafe.ts'
import { safeDoor } from './scenes/safe-place.ts'
import { sportHall } from './scenes/sport-hall.ts'
import { benchTalk } from './scenes/talking-on-a-bench.ts'
import { theatre } from './scenes/theatre.ts'
import { volunteers } from './scenes/volunteers-painting.ts'
import { walkingGroup } from './scenes/walking-group.ts'
import { youth } from './scenes/youth-centre.ts'
import type { Scene } from './scenes/scene.ts'

/** Every picture of the town; the same variant always gives the same drawing. */
export const scenes: Scene[] = [
  coffeeMorning,
  eatingTogether,
  games,
  buddyVisit,
  walkingGroup,
  sportHall,
  dancing,
  cycling,
  choir,
  knittingCircle,
  paintingClass,
  theatre,
  languageCafe,
  readingTogether,
  computerHelp,
  homework,
  library,
  deskWithPapers,
  foodBank,
  jobTalk,
  kitchenTable,
  volunteers,
  childrenPlaying,
  parents,
  youth,
  benchTalk,
  candleLight,
  caringWalk,
  cooking,
  gardening,
  repairCafe,
  homeRepair,
  feast,
  pettingFarm,
  church,
  mosque,
  onlineMeeting,
  phoneLine,
  houseVisit,
  busRide,
  safeDoor,
]
