import type { Twin } from '@tribune/ui/words';
import type { English } from './secrecy.texts.js';

export const german = {
  title: 'Wer sehen kann, was Sie wählen',
  lead: 'Ehrlich gesagt: was getrennt bleibt, wer dennoch nachsehen könnte und was niemand versprechen kann.',
  promised: 'Was versprochen ist',
  promises: [
    'Wer teilnahm und was gewählt wurde, sind zwei getrennte Listen. Nichts auf der einen weist auf die andere: keine Nummer, keine Zeit, keine Reihenfolge.',
    'Keine Seite, keine Schnittstelle, kein Protokoll und keine E-Mail verbindet sie. Das Programm, das diese Seiten zeigt, kann keine der beiden Listen lesen.',
    'Bei der Auszählung werden die Stimmzettel in zufälliger Reihenfolge neu geschrieben, sodass nicht einmal die Buchführung der Datenbank verrät, wann einer kam.',
    'Ihre Quittung erzeugt Ihr eigener Browser. Wir behalten nur eine Prüfsumme davon, aus der sie sich nicht errechnen lässt.',
    'Das Los, das einen Gleichstand ordnet, wird vor der Wahl gezogen und versiegelt. Es wird mit allen Stimmzetteln verbunden, sodass weder die Wahlleitung noch die letzte Stimme es wählen kann.',
    'Jede und jeder kann die veröffentlichten Stimmzettel nachzählen, im eigenen Browser.',
  ],
  who: 'Wer was sehen kann',
  caption: 'Wer bei einer Wahl was sehen kann',
  columns: { who: 'Wer', tookPart: 'Dass Sie gewählt haben', what: 'Was Sie gewählt haben' },
  rows: [
    ['Sie', 'Ja', 'Nur mit Ihrer Quittung, in der veröffentlichten Liste'],
    ['Andere Wählende, der Rat, die Fürsprache', 'Nein', 'Nein'],
    ['Verwaltung und Wahlleitung', 'Nein', 'Nein'],
    ['Wer Ihre Quittung hat', 'Nein', 'Ja, in der veröffentlichten Liste'],
    ['Wer Ihre E-Mails liest', 'Ja: Ihr Wahlschein zeigt, ob er verwendet wurde', 'Nein; könnte aber an Ihrer Stelle wählen'],
    ['Wer die Server betreibt, mit Datenbank und Sicherungen', 'Ja', 'Möglicherweise, bei einem Stimmzettel, der während des Hinsehens abgegeben wird'],
  ],
  notPromised: 'Was nicht versprochen ist',
  limits: [
    'Bis zur Auszählung könnte jemand mit voller Gewalt über den Datenbankserver oder mit dessen Sicherungen und Änderungsprotokollen eine Person einem Stimmzettel zuordnen. Wählen Sie einen Betreiber, dem Sie vertrauen, oder lassen Sie die Wahl von anderen durchführen.',
    'Eine Quittung lässt sich vorzeigen. Stimmenkauf und Zwang sind darum schwerer auszuschließen als in einer Wahlkabine. Niemand muss die eigene behalten.',
    'Bei sehr wenigen Wahlberechtigten verrät schon das Ergebnis viel. Stimmzettel werden dort nicht veröffentlicht.',
    'Während Sie wählen, bleiben Ihre Kreuze in dem Tab, in dem Sie wählen, und nirgends sonst, bis Sie den Stimmzettel abgeben oder den Tab schließen. Ein gesendeter, aber nicht bestätigter Stimmzettel bleibt bis zur Bestätigung auf Ihrem Gerät. Schließen Sie auf einem Gerät, das auch andere verwenden, den Tab.',
    'Ein Wahlschein ist so sicher wie das Postfach, in das er geschickt wurde.',
  ],
} satisfies Twin<English>;
