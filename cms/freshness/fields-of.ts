import type { ConfirmedGroup } from '#search/vocabulary.ts'

/** Which fields of a listing make up each group of facts. */
export const fieldsOf: Record<ConfirmedGroup, readonly string[]> = {
  what: [
    ...['title', 'summary', 'description', 'kind', 'themes', 'purposes', 'lifeDomains', 'takePart'],
    ...['images', 'stage', 'trialUntil'],
  ],
  who: ['audiences', 'ages', 'languages', 'areas'],
  where: [
    ...['whereabouts', 'venue', 'room', 'onlineUrl', 'secretAddress'],
    ...['facilities', 'accessibilityNote'],
  ],
  when: ['schedule', 'standing', 'pausedUntil', 'notice', 'noticeUntil'],
  joining: ['access', 'referralBy', 'howToJoin', 'firstVisit', 'goTogether', 'cost'],
  contact: ['contact'],
}
