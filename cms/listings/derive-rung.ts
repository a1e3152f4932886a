import type { Access, ListingKind, Rung } from '#search/vocabulary.ts'

type Known = { kind: ListingKind; access: Access; isOnline: boolean; organisationKind: string | undefined }

const professionals = ['welfare', 'health', 'municipality']

/** Where a listing stands on the ladder when nobody said so: from how one gets in and who offers it. */
export function deriveRung({ kind, access, isOnline, organisationKind }: Known): Rung {
  if (access === 'referral') return 'professional-with-referral'
  if (kind !== 'support') return isOnline ? 'self' : 'neighbours'
  return organisationKind && professionals.includes(organisationKind) ? 'professional' : 'volunteer'
}
