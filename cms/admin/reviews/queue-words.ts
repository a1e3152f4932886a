/** What is said on top of the queue after something was decided or answered there. */
export const doneWords: Record<string, string> = {
  approved: 'Goedgekeurd. De partner krijgt een mail.',
  refused: 'Teruggestuurd. De partner krijgt een mail met je reden.',
  answered: 'Je antwoord is verstuurd. Het wacht nu weer op de redactie.',
  withdrawn: 'Ingetrokken. Er verandert niets.',
  'may-not': 'Dit kan niet. Misschien ben je uitgelogd, of hoort het niet bij jouw gebied.',
  gone: 'Hier is al over beslist.',
  changed: 'Let op: de partner heeft dit intussen veranderd. Hieronder staat de nieuwe wijziging.',
  'no-reason': 'Schrijf waarom je het terugstuurt. De partner leest dat.',
  'no-answer': 'Schrijf eerst een antwoord.',
  impossible: 'Dit kan zo niet gepubliceerd worden: er ontbreekt iets. Stuur het terug en schrijf wat.',
}
