type Welcome = { siteUrl: string; adminUrl: string; password: string | undefined }

const demoAccounts = ['partner@example.org', 'redactie@example.org', 'beheer@example.org']

/** The last thing the launcher says: where to go, how to get in, how to stop. */
export function welcome({ siteUrl, adminUrl, password }: Welcome): string {
  const [first, ...others] = demoAccounts
  const logIns = [
    '',
    `  Inloggen    ${first}`,
    ...others.map((account) => `              ${account}`),
    `  Wachtwoord  ${password}`,
  ]
  return [
    '',
    '  De sociale kaart draait.',
    '',
    `  Site        ${siteUrl}`,
    `  Beheer      ${adminUrl}`,
    ...(password ? logIns : []),
    '',
    '  Stoppen     Ctrl-C',
    '',
  ].join('\n')
}
