/** The words around a question: what it may mean, and whom to call. */
export const nlFinding = {
  doYouMean: 'Bedoel je:',
  helpNow: 'Nu hulp nodig?',
  helpNowLead: 'Je mag altijd bellen. Ook als je twijfelt, en ook voor iemand anders.',
  call: (name: string, phone: string) => (name === phone ? `Bel ${phone}` : `Bel ${phone} – ${name}`),
}
