import { openPayload } from '#cms/open-payload.ts'
import { growTown } from './grow-town.ts'

/** `npm run seed`: the example town. Repeatable: a second time changes nothing. */
const password = process.env.SEED_PASSWORD
if (!password) {
  console.error('Zet SEED_PASSWORD op het wachtwoord van de drie voorbeeldaccounts.')
  process.exit(1)
}
const { payload } = await openPayload()
await growTown(payload, { password, now: new Date(), tell: (line) => console.log(line) })
// Payload keeps its pool open.
process.exit()
