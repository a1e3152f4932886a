import { AuthenticationError, type CollectionBeforeChangeHook, type CollectionBeforeLoginHook } from 'payload'

/** Who may no longer log in hears the same as who has the wrong password. */
export const refuseDisabled: CollectionBeforeLoginHook = ({ user, req }) => {
  if (user.disabled) throw new AuthenticationError(req.t)
}

/** And is out at once, wherever they were still logged in. */
export const endSessions: CollectionBeforeChangeHook = ({ data }) =>
  data.disabled ? { ...data, sessions: [] } : data
