import type { AskName } from '../../completeness/asks.ts'

const nl = {
  label: 'Hoe compleet is dit?',
  percent: (percent: number) => `${percent}% compleet`,
  next: 'Fijn om ook te vertellen:',
  whole: 'Dit vertelt alles wat bewoners willen weten. Mooi!',
  go: 'Vul in',
  asks: {
    title: 'Hoe heet het?',
    summary: 'Wat is het, in één zin?',
    themes: 'Bij welk thema hoort het?',
    where: 'Waar is het?',
    when: 'Wanneer is het?',
    contact: 'Bij wie kan iemand terecht met een vraag?',
    cost: 'Wat kost het? Ook “gratis” helpt.',
    joining: 'Hoe meld je je aan?',
    referral: 'Wie kan verwijzen?',
    firstVisit: 'Hoe ziet de eerste keer eruit?',
    description: 'Wat doe je er precies?',
    picture: 'Heb je een foto?',
    together: 'Kan iemand de eerste keer meegaan?',
  } satisfies Record<AskName, string>,
}

const en: typeof nl = {
  label: 'How complete is this?',
  percent: (percent) => `${percent}% complete`,
  next: 'Good to tell as well:',
  whole: 'This tells all that residents want to know.',
  go: 'Fill in',
  asks: {
    title: 'What is it called?',
    summary: 'What is it, in one sentence?',
    themes: 'Which theme does it belong to?',
    where: 'Where is it?',
    when: 'When is it?',
    contact: 'Whom can people ask?',
    cost: 'What does it cost? “Free” helps too.',
    joining: 'How does one sign up?',
    referral: 'Who can refer?',
    firstVisit: 'What happens the first time?',
    description: 'What do you do there?',
    picture: 'Do you have a picture?',
    together: 'Can someone come along the first time?',
  },
}

/** The words of the meter, in the language of the admin. */
export const meterWords = (language: string): typeof nl => (language === 'en' ? en : nl)
