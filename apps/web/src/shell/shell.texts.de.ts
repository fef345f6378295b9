import type { Twin } from '@tribune/ui/words';
import type { English } from './shell.texts.js';

export const german = {
  places: {
    waiting: { label: 'Wartet auf Sie', short: 'Für Sie' },
    decisions: { label: 'Entscheidungen', short: 'Entscheide' },
    desk: { label: 'Schreibtisch', short: 'Pult' },
    elections: { label: 'Wahlen' },
    register: { label: 'Register' },
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
    goTo: (place) => `Gehe zu: ${place}`,
    search: 'Suchen, überallhin gehen, alles tun',
    walk: 'Durch eine Liste gehen und auswählen',
    close: 'Schließen, was offen ist',
    help: 'Diese Liste zeigen',
    use: 'Kürzel aus einer einzelnen Taste auf diesem Gerät verwenden',
    useHint: (key) => `Sie können der Spracheingabe im Weg sein. ${key} K und Esc gelten immer.`,
    then: 'dann',
    or: 'oder',
  },
  search: 'Suchen oder irgendwohin gehen',
  notifications: 'Mitteilungen',
  searchShort: 'Suchen',
  searchUnreachable: 'Die Suche ließ sich nicht laden. Prüfen Sie Ihre Verbindung und versuchen Sie es noch einmal.',
  commands: { propose: 'Eine Entscheidung vorschlagen', look: (scheme) => `Darstellung: ${scheme.toLowerCase()}` },
  offline: 'Sie sind offline. Was Sie schreiben, bleibt auf diesem Gerät; versuchen Sie es erneut, sobald Sie verbunden sind.',
  error: {
    title: 'Diese Seite ist gestolpert',
    lead: 'Das ist unser Fehler, nicht Ihrer. Was Sie geschrieben haben, bleibt auf diesem Gerät. Laden Sie die Seite neu; geschieht es ein zweites Mal, sagen Sie der Verwaltung, was Sie gerade tun wollten.',
    action: 'Seite neu laden',
    newVersionTitle: 'Es gibt ein neueres Tribune',
    newVersionLead: 'Es wurde eingesetzt, während diese Seite offen war. Laden Sie die Seite neu, um fortzufahren; was Sie geschrieben haben, bleibt erhalten.',
  },
} satisfies Twin<English>;
