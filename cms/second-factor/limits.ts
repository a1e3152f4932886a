/** How long and how often, in one place. */
export const limits = {
  /** Between the password (or the link) and the code. */
  halfMinutes: 10,
  /** To scan the picture with the app. */
  setUpMinutes: 30,
  /** Wrong codes, after which a session ends. */
  wrongInSession: 5,
  /** Wrong codes of one person, after which no code counts until an hour has passed. */
  wrongInHour: 10,
  /** Codes an hour from one network. */
  networkCodes: 60,
  /** Log-ins by password an hour from one network: a whole town hall may stand behind it. */
  networkLogIns: 200,
  /** Passwords for one account from one network, after which none counts from there for `guessMinutes`. */
  networkGuesses: 5,
  guessMinutes: 10,
  /** Wrong passwords in a row for one account from everywhere, after which none counts for `guessMinutes`. */
  wrongPasswords: 30,
  /** For so long after a log-in the own password and mail address can be changed. */
  freshMinutes: 15,
  /** Other mail addresses an hour for the own account: each answer tells whether somebody has an account there. */
  otherAddresses: 5,
} as const
