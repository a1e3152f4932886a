import type { UIFieldServerProps } from 'payload'

/** On the screen of a claim: the way to the page where it is approved or refused. */
export function ClaimScreen({ id, data }: UIFieldServerProps) {
  if (!id) return null
  if (data?.state !== 'open') return <p>Hier is al op geantwoord.</p>
  return (
    <p>
      <a className="btn btn--style-primary btn--size-medium" href={`/api/claim?id=${id}`}>
        Bekijk en geef antwoord
      </a>
    </p>
  )
}
