'use client'

/** When a page breaks while one is at work in the admin. Next would say it in English. */
export default function GlobalError() {
  return (
    <html lang="nl">
      <head>
        <title>Even niet bereikbaar</title>
      </head>
      <body className="sk-broken">
        <main>
          <h1>Dat ging niet goed</h1>
          <p>We konden deze pagina nu niet laten zien. Probeer het over een paar minuten nog eens.</p>
          <p>
            <button type="button" onClick={() => window.location.reload()}>
              Probeer het opnieuw
            </button>
          </p>
        </main>
      </body>
    </html>
  )
}
