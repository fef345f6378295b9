import type { Twin } from '@tribune/ui/words';
import type { English } from './shell.texts.js';

export const german = {
  places: {
    waiting: { label: 'Wartet auf Sie', short: 'Für Sie' },
    decisions: { label: 'Entscheidungen', short: 'Entscheide' },
    desk: { label: 'Schreibtisch', short: 'Pult' },
    elections: { label: 'Wahlen' },
    touchPoints: { label: 'Kontaktpunkte', short: 'Orte' },
    council: { label: 'Rat' },
    setUp: { label: 'Einrichtung' },
    mailbox: { label: 'Postfach' },
  },
  navigation: 'Hauptnavigation',
  more: 'Mehr',
  skip: 'Zum Seiteninhalt',
  demo: 'Demo',
  menu: {
    open: 'Ihr Menü', account: 'Ihr Konto', signOut: 'Abmelden', look: 'Darstellung', light: 'Hell', dark: 'Dunkel', auto: 'Wie das Gerät',
    language: 'Sprache', languageKept: 'Die Sprache ließ sich nicht ändern. Bitte versuchen Sie es noch einmal.',
  },
  shortcuts: {
    title: 'Tastenkürzel',
    open: 'Tastenkürzel',
    goTo: (place) => `Gehe zu: ${place}`,
    help: 'Diese Liste zeigen',
    use: 'Tastenkürzel auf diesem Gerät verwenden',
    then: 'dann',
  },
  offline: 'Sie sind offline. Was Sie schreiben, bleibt auf diesem Gerät; versuchen Sie es erneut, sobald Sie verbunden sind.',
  error: {
    title: 'Diese Seite ist gestolpert',
    lead: 'Das ist unser Fehler, nicht Ihrer. Was Sie geschrieben haben, bleibt auf diesem Gerät. Laden Sie die Seite neu; geschieht es ein zweites Mal, sagen Sie der Verwaltung, was Sie gerade tun wollten.',
    action: 'Seite neu laden',
    newVersionTitle: 'Es gibt ein neueres Tribune',
    newVersionLead: 'Es wurde eingesetzt, während diese Seite offen war. Laden Sie die Seite neu, um fortzufahren; was Sie geschrieben haben, bleibt erhalten.',
  },
} satisfies Twin<English>;
