import type { ListingDocument } from '#search/document.ts'
import { someTown } from '#site/testing/some-town.ts'
import { toTown } from '#site/town.ts'
import { paintPaper } from '../paint-paper.ts'
import type { PaperForm } from '../paper-form.ts'
import { paperLooks } from '../paper-look.ts'
import { setPaper } from '../set-paper.ts'
import { toPaper } from '../to-paper.ts'

/** A Sunday morning. */
export const sunday = new Date('2026-11-22T08:00:00Z')
export const townOfTests = toTown(someTown)

/** Prints these listings as the paper of the one neighbourhood of the tests. */
export async function printPaper(
  listings: ListingDocument[],
  { form = 'a4', total = listings.length }: { form?: PaperForm; total?: number } = {},
): Promise<Buffer> {
  const look = paperLooks[form]
  const paper = toPaper({
    subject: { is: 'area', area: townOfTests.areas.get('BU07721110')! },
    found: { listings, total },
    town: townOfTests,
    week: null,
    onSite: (path) => new URL(path, 'https://kaart.gemeente.nl').href,
    now: sunday,
  })
  return paintPaper(await setPaper(paper, look), paper, look, sunday)
}
