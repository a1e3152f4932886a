import { type Words, words } from '../in-words.ts'

/** Why a change of a partner waits for an editor, in the order in which it is told. */
export const reasons = [
  'first-publication',
  'title',
  'name',
  'owners',
  'place',
  'secret-address',
  'link',
  'bank-account',
  'phone',
  'many-removed',
  'burst',
] as const
export type Reason = (typeof reasons)[number]
/** A listing has a title; organisations and venues have a name. */
export type ListingReason = Exclude<Reason, 'name'>

/** As one reads it after "Dit wacht op de redactie, want:". */
export const reasonWords: Record<Reason, Words> = {
  'first-publication': words(
    'de redactie kijkt eerst mee met deze organisatie',
    'the editors look along with this organisation first',
  ),
  title: words('de titel wordt anders', 'the title changes'),
  name: words('de naam wordt anders', 'the name changes'),
  owners: words('er komt een organisatie bij of er gaat er een af', 'the organisations change'),
  place: words('de plek wordt anders', 'the place changes'),
  'secret-address': words(
    'een geheim adres zou te lezen zijn voor iedereen',
    'a secret address would become public',
  ),
  link: words('er komt een link bij naar een nieuwe website', 'there is a link to a new website'),
  'bank-account': words('er komt een rekeningnummer bij', 'there is a new bank account'),
  phone: words('er komt een nieuw telefoonnummer bij', 'there is a new phone number'),
  'many-removed': words('er wordt veel tegelijk weggehaald', 'a lot is being removed at once'),
  burst: words('er wordt heel veel tegelijk gepubliceerd', 'a lot is being published at once'),
}
