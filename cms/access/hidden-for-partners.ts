/** A partner's menu holds what a partner works with; the lists they choose from are the editors' work. */
export const hiddenForPartners = ({ user }: { user: unknown }): boolean =>
  (user as { role?: string } | null)?.role === 'partner'
