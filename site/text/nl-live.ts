/** What is said while results change in place. Apart from the rest, because it travels to the browser. */
export const nlLive = {
  slow: 'Het duurt even. We zoeken nog.',
  failed: 'Dat lukte niet. Hieronder staat nog wat je net zocht.',
  again: 'Probeer het nog eens',
}
