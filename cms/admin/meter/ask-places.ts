import type { AskName } from '../../completeness/asks.ts'

/** Where in the form of a listing each question is answered: which tab, from the left, and which field. */
export const askPlaces: Record<AskName, { tab: number; field: string }> = {
  title: { tab: 0, field: 'title' },
  summary: { tab: 0, field: 'summary' },
  description: { tab: 0, field: 'description' },
  themes: { tab: 0, field: 'themes' },
  picture: { tab: 0, field: 'images' },
  where: { tab: 2, field: 'venue' },
  when: { tab: 3, field: 'schedule' },
  joining: { tab: 4, field: 'howToJoin' },
  referral: { tab: 4, field: 'referralBy' },
  firstVisit: { tab: 4, field: 'firstVisit' },
  together: { tab: 4, field: 'goTogether__possible' },
  cost: { tab: 4, field: 'cost__case' },
  contact: { tab: 5, field: 'contact__phone' },
}
