import { formatCount, formatDate, type Twin } from '@tribune/ui/words';
import type { English } from './minutes.texts.js';

export const german = {
  title: 'Protokoll', back: 'Zu dieser Sitzung', read: 'Protokoll', draft: 'Entwurf', approved: 'Genehmigt', notYet: 'Es gibt noch kein Protokoll', notYetSentence: 'Es entsteht, wenn die Sitzung stattgefunden hat: daraus, wer da war, was behandelt und abgestimmt wurde, und aus den Notizen.',
  lead: 'Aus dem geschrieben, was festgehalten ist. Wer eingeladen war, schlägt Berichtigungen vor; eine spätere Sitzung genehmigt es.', approvedBy: (by, day, meeting) => `Genehmigt am ${formatDate(day)} in der Sitzung vom ${formatDate(meeting)}, von ${by} für die Anwesenden. Es bleibt, wie es ist.`,
  pdf: 'Als PDF', people: 'Wer da war', items: 'Was behandelt wurde', whole: 'Berichtigungen zum Ganzen', fingerprint: 'Prüfsumme (SHA-256)', openCorrections: (count) => `Über ${formatCount(count, 'Berichtigung', 'Berichtigungen')} ist noch nicht entschieden.`,
  correct: { open: 'Berichtigung vorschlagen', openOf: (title) => ` zu „${title}“`, openWhole: 'Berichtigung zum Ganzen vorschlagen', title: 'Was soll dort stehen?', words: 'In Ihren Worten', hint: 'Der Vorsitz übernimmt sie oder sagt, warum nicht. Übernommen steht sie unter dem, was sie berichtigt, mit Ihrem Namen.', act: 'Vorschlagen', cancel: 'Abbrechen', done: 'Vorgeschlagen.' },
  decide: { take: 'Übernehmen', refuse: 'Ablehnen', title: 'Warum nicht?', because: 'Der Grund', takenDone: 'Übernommen.', refusedDone: 'Abgelehnt.', cancel: 'Abbrechen', of: (by) => ` (${by})` },
  states: { open: 'Nicht entschieden', taken: 'Übernommen', refused: 'Abgelehnt' }, by: (name) => `Vorgeschlagen von ${name}`,
  approve: { act: 'Protokoll genehmigen', title: 'Ist es genehmigt?', sentence: 'Sie sagen es für die Anwesenden. Von da an bleibt es, wie es ist.', done: 'Genehmigt.', here: 'Dieses Protokoll steht hier zur Genehmigung.', readFirst: 'Lesen' },
} satisfies Twin<English>;
