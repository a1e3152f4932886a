import type { UIFieldServerProps } from 'payload'

/** On the screen of a report: the way to the page where old and new stand beside each other, with the three answers. */
export function ReportScreen({ id, data }: UIFieldServerProps) {
  if (!id) return null
  if (data?.state !== 'open') return <p>Hier is al op geantwoord.</p>
  return (
    <p>
      <a className="btn btn--style-primary btn--size-medium" href={`/api/help/report?id=${id}`}>
        Bekijk oud en nieuw, en geef antwoord
      </a>
    </p>
  )
}
