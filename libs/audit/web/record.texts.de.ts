import { formatCount, type Twin } from '@tribune/ui/words';
import type { English } from './record.texts.js';

export const german = {
  title: 'Die Aufzeichnung', lead: 'Alles, was hier geschieht, wird binnen Sekunden versiegelt, in seiner Reihenfolge. Wer danach etwas ändert, entfernt oder hinzufügt, fällt auf, auch wer die Datenbank betreibt.',
  states: { whole: 'Alles ist versiegelt', soon: 'Wird gerade versiegelt', waits: 'Wartet auf das Siegel', never: 'Nicht versiegelt' },
  waits: { title: 'Etwas wartet länger, als es sollte', sentence: 'Der Worker versiegelt jede Sekunde. Wenn er läuft, sagt sein Protokoll, woran es liegt: Ein Schlüssel fehlt, oder die Aufzeichnung ist nicht die, die er unterschrieben hat.' },
  never: { title: 'Noch ist nichts versiegelt', sentence: 'Was geschieht, wird aufgezeichnet und wartet. Der Worker versiegelt es, sobald er einen Schlüssel hat: AUDIT_SIGNING_KEY oder AUDIT_DIR.' },
  facts: { title: 'Wie weit sie ist', size: 'Versiegelt', events: (count) => formatCount(count, 'Ereignis', 'Ereignisse'), sealedAt: 'Letztes Siegel', waiting: 'Wartet seit', nothing: 'Nichts' },
  keep: {
    title: 'Was Sie aufbewahren sollten', lead: 'Ein Prüfpunkt sagt in drei Zeilen, was die Aufzeichnung in einem Augenblick war. Anderswo aufbewahrt, beweist er, dass nichts davor geändert oder abgeschnitten wurde.',
    key: 'Der öffentliche Schlüssel', keyHint: 'Er unterschreibt jeden Prüfpunkt. Wer prüft, vergleicht ihn mit diesem.', checkpoint: 'Den neuesten Prüfpunkt mitnehmen',
  },
  take: { title: 'Mitnehmen', lead: 'Die ganze Aufzeichnung als eine Datei: jedes Ereignis mit seinem Platz, jeder Prüfpunkt. Darin stehen Kennungen, keine Namen und keine Adressen; wer abgestimmt hat, bleibt verdeckt, bis die Abstimmung geschlossen ist.', act: 'Die Aufzeichnung herunterladen', others: 'Die ganze Aufzeichnung nimmt die Prüfung mit.', people: 'Wer das ist' },
  verify: { title: 'Nachprüfen', lead: 'Auf jedem Rechner mit dem Programm von Tribune, ohne Server: Es nennt, was geändert, entfernt, hinzugefügt, vertauscht oder abgeschnitten wurde. Ebenso prüft es das Zertifikat einer Entscheidung.', command: 'Der Befehl', hint: 'Mit einem Prüfpunkt, den Sie aufbewahrt haben: --known und seine Datei.', grown: 'Setzen Sie die Zahl aus der zweiten Zeile eines Prüfpunkts, den Sie aufbewahrt haben, hinter diese Adresse. Was kommt, beweist, dass alles, was er umfasst, noch steht, wo es stand: Prüfen Sie es mit --known und dem Prüfpunkt nach.', address: 'Ohne die Aufzeichnung' },
} satisfies Twin<English>;
