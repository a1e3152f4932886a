/** What is said when a word is in no listing, and another one was probably meant. */
export const nlDidYouMean = {
  offer: 'Bedoelde je:',
  used: (text: string) => `We zoeken op “${text}”.`,
  anyway: (text: string) => `Zoek toch op “${text}”`,
}
