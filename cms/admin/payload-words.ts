/** Payload's own sentences that a partner meets, in the tone of the house: "je", short and plain. */
export const payloadWords = {
  nl: {
    authentication: {
      checkYourEmailForPasswordReset:
        'Hoort dit adres bij een account? Dan krijg je zo een mail om een nieuw wachtwoord te kiezen. Zie je niets? Kijk bij je ongewenste mail.',
      forgotPasswordEmailInstructions:
        'Vul je e-mailadres in. Je krijgt een mail om een nieuw wachtwoord te kiezen.',
      loggedIn: 'Wil je met een ander account inloggen? <0>Log dan eerst uit</0>.',
      loggedInChangePassword: 'Je wachtwoord verander je bij je <0>account</0>.',
      loggedOutInactivity: 'Je bent uitgelogd, want je deed een tijd niets.',
      loggedOutSuccessfully: 'Je bent uitgelogd.',
      resetYourPassword: 'Kies een nieuw wachtwoord',
      youAreInactive:
        'Je deed een tijdje niets. Straks word je uitgelogd, zodat niemand anders bij je account kan. Wil je ingelogd blijven?',
    },
    error: {
      documentNotFound: 'Dit is er niet meer, of je mag het niet zien.',
      notAllowedToAccessPage: 'Je mag deze pagina niet zien.',
      notAllowedToPerformAction: 'Je mag dit niet doen.',
      unauthorized: 'Log eerst in.',
    },
    fields: {
      addNew: 'Nieuw',
      addNewLabel: '{{label}} toevoegen',
      newLabel: '{{label}} toevoegen',
    },
    general: {
      aboutToDelete: 'Je gooit {{label}} <1>{{title}}</1> weg. Weet je het zeker?',
      aboutToPermanentlyDelete:
        'Je gooit {{label}} <1>{{title}}</1> voor altijd weg. Terughalen kan niet. Weet je het zeker?',
      aboutToPermanentlyDeleteTrash:
        'Je gooit <0>{{count}}</0> <1>{{label}}</1> voor altijd weg. Terughalen kan niet. Weet je het zeker?',
      aboutToRestore: 'Je haalt {{label}} <1>{{title}}</1> terug. Weet je het zeker?',
      aboutToRestoreAsDraft: 'Je haalt {{label}} <1>{{title}}</1> terug als concept. Weet je het zeker?',
      aboutToRestoreAsDraftCount: 'Je haalt {{count}} {{label}} terug als concept.',
      aboutToRestoreCount: 'Je haalt {{count}} {{label}} terug.',
      aboutToTrash: '{{label}} <1>{{title}}</1> gaat naar de prullenbak. Weet je het zeker?',
      aboutToTrashCount: '{{count}} {{label}} gaat naar de prullenbak.',
      changesNotSaved: 'Wat je veranderde is niet bewaard. Ga je weg, dan is het weg.',
      createNew: 'Toevoegen',
      createNewLabel: '{{label}} toevoegen',
      creatingNewLabel: '{{label}} toevoegen',
      documentIsTrashed: '{{label}} ligt in de prullenbak. Haal het eerst terug om iets te veranderen.',
      documentOutOfDate: 'Iemand anders heeft dit net veranderd. Wat je ziet is oud.',
      newLabel: '{{label}} toevoegen',
      noResultsDescription: 'Hier staat nog niets, of er past niets bij wat je zoekt.',
      noResultsFound: 'Niets gevonden.',
      sorryNotFound: 'Deze pagina is er niet.',
      unsavedChanges: 'Wat je veranderde is nog niet bewaard. Bewaar het eerst.',
      unsavedChangesDuplicate: 'Wat je veranderde is nog niet bewaard. Wil je toch een kopie maken?',
      untitled: 'Nog zonder naam',
    },
    version: {
      aboutToRevertToPublished: 'Je gaat terug naar wat er nu op de kaart staat. Weet je het zeker?',
      aboutToUnpublish: 'Je haalt dit van de kaart. Bewoners zien het dan niet meer. Weet je het zeker?',
      aboutToUnpublishSelection:
        'Je haalt alle gekozen {{label}} van de kaart. Bewoners zien het dan niet meer. Weet je het zeker?',
    },
  },
}
