import type { UIFieldServerProps } from 'payload'

/** On the screen of a user, for admins: the way to help who lost the phone with the codes. */
export function ResetLink({ id, user, i18n }: UIFieldServerProps) {
  if (!id || user?.role !== 'admin' || user.id === id) return null
  return (
    <p>
      <a href={`/api/second-factor/reset?person=${id}`}>
        {i18n?.language === 'en' ? 'Lost the phone? Reset the code' : 'Telefoon kwijt? Haal de code weg'}
      </a>
    </p>
  )
}
