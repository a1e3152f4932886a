/** What Payload keeps with an account to let people in, and would have kept with other settings; each as it could be. */
export const authFields: Record<string, unknown> = {
  hash: 'x',
  salt: 'x',
  resetPasswordToken: 'x',
  resetPasswordExpiration: '2099-01-01T00:00:00.000Z',
  resetPasswordRequestedAt: '2099-01-01T00:00:00.000Z',
  loginAttempts: 0,
  lockUntil: '2099-01-01T00:00:00.000Z',
  sessions: [{ id: 'gekaapt', createdAt: '2026-01-01T00:00:00.000Z', expiresAt: '2099-01-01T00:00:00.000Z' }],
  _verified: true,
  _verificationToken: 'x',
  apiKey: 'x',
  apiKeyIndex: 'x',
  enableAPIKey: true,
  username: 'x',
  collection: 'users',
  createdAt: '1999-01-01T00:00:00.000Z',
  _sid: 'x',
  _strategy: 'x',
}

/** What a field is not. */
export const misshapen: unknown[] = [
  null,
  'x',
  1,
  true,
  {},
  [],
  [[]],
  [null],
  [{ id: 1 }],
  { id: { in: [] } },
]
