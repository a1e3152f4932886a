const nl = {
  choose: 'Kies wat je laat zien en hoe het eruitziet (nieuw venster)',
  codes: 'De code voor je site',
  saveFirst: 'Bewaar eerst. Daarna staat hier de code.',
  once: 'Dit plak je één keer. Wat je hier later verandert, gaat vanzelf mee.',
  element: 'Code met script',
  frame: 'Code zonder script',
}

const en: typeof nl = {
  choose: 'Choose what to show and how it looks (new window)',
  codes: 'The code for your site',
  saveFirst: 'Save first. Then the code is here.',
  once: 'You paste this once. What you change here later comes along by itself.',
  element: 'Code with script',
  frame: 'Code without script',
}

/** The words for saved widgets, in the language of the admin. */
export const widgetWords = (language: string): typeof nl => (language === 'en' ? en : nl)
