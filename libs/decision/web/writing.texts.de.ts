import type { Twin } from '@tribune/ui/words';
import type { English } from './writing.texts.js';

export const german = {
  proposal: {
    pageTitle: 'Entscheidung vorschlagen', lead: 'Vier Felder ergeben einen Vorschlag; alles andere kann folgen. Was Sie schreiben, bleibt auf diesem Gerät.',
    title: 'Titel', titleHint: 'Was entschieden wird, in einer Zeile. Zum Beispiel: „Verspätetes Gepäck ohne Nachfrage erstatten“.',
    whatChangesHint: 'So, wie es eine Kundin erzählen würde. Das lesen alle als Erstes.', easierHint: 'Welche Mühe, Sorge oder Wartezeit nimmt es ab?',
    retired: 'Inzwischen stillgelegt; neue Vorschläge nennen sie nicht',
    whereHint: 'Jeder Ort, an dem die Kundschaft es merkt. Mindestens einer.',
    none: 'Keine Entscheidung', supersedesHint: 'Die endgültige Entscheidung, die endet, sobald diese endgültig ist.',
    embargoHint: 'Bis dahin zeigt das Register nur ihre Prüfsumme; höchstens, bis sie wirkt.',
    optionsHint: 'Für eine Regel, die reiht: zwei bis neun Möglichkeiten, eine pro Zeile. „So lassen, wie es ist“ gehört immer dazu.',
    backgroundHint: 'Was dazu geführt hat, was sonst erwogen wurde.', conditionsHint: 'Was gelten muss, damit es wirkt; eine pro Zeile.',
    stances: 'Wen es betrifft', whom: (name) => `Betrifft es: ${name}?`,
    affectsThem: 'Es betrifft sie', affectsHint: 'Ihre Fürsprache gibt frei oder lehnt ab.', leavesThem: 'Es betrifft sie nicht', leavesHint: 'Sie sagen, warum, und ihre Fürsprache muss das bestätigen.',
    whyNot: (name) => `Warum betrifft es sie nicht: ${name}?`, whyNotHint: 'Ihre Fürsprache liest das und bestätigt es oder nicht.',
    affects: (name) => `${name}: betrifft sie`, doesNotAffect: (name, reason) => `${name}: betrifft sie nicht, weil ${reason}`,
    more: 'Mehr: Hintergrund, Bedingungen, erwartete Wirkung, Geld, Termine', defaultRule: 'Die übliche Regel des Rates', council: 'Welcher Rat entscheidet?',
    save: 'Entwurf speichern', savedWords: 'Als Entwurf gespeichert. Nur Sie sehen ihn.', restored: 'Das haben Sie hier zuvor geschrieben.', afresh: 'Neu anfangen',
    measuresHint: 'Die Zahl, an der man sehen wird, ob es gewirkt hat.', measureName: 'Welche Zahl?', from: 'Heute', to: 'Dann', by: 'Bis wann', addMeasure: 'Erwartete Wirkung hinzufügen', measureIncomplete: 'Bitte sagen Sie, wo die Zahl stehen soll und bis wann.',
    amountLabel: 'Wofür?', amount: 'Betrag', currency: 'Währung', addAmount: 'Betrag hinzufügen', amountIncomplete: 'Bitte sagen Sie, wie viel.', remove: 'Entfernen',
    lacks: 'Es fehlt noch etwas; es ist oben markiert.',
    missing: { title: 'Bitte geben Sie ihr einen Titel.', whatChanges: 'Bitte sagen Sie, was sich für die Kundschaft ändert.', easier: 'Bitte sagen Sie, wie es ihr das Leben leichter macht.', touchPoints: 'Bitte wählen Sie mindestens einen Ort, an dem es wirkt.' },
    tooLong: (words, maximum) => `Höchstens ${maximum} Wörter; es sind ${words}.`, stanceReason: 'Bitte sagen Sie, warum nicht; ihre Fürsprache muss das bestätigen.',
    notYours: 'Rat und Fürsprache schlagen vor', notYoursSentence: 'Sagen Sie einem Ratsmitglied oder Ihrer Fürsprache, was entschieden werden soll.',
    noCouncil: 'Es gibt noch keinen Rat', noCouncilSentence: 'Die Verwaltung richtet zuerst einen ein; dann schlagen seine Mitglieder und die Fürsprache hier vor.',
  },
  amend: {
    title: 'Ändern', live: 'Was Ihre Änderung bewirkt', unchanged: 'Noch ist nichts geändert.', saveDraft: 'Entwurf speichern',
    editorial: { title: 'Eine redaktionelle Änderung', sentence: 'Nur der Wortlaut ändert sich. Stimmen gelten weiter; die Fürsprache gibt den neuen Text noch einmal frei. 24 Stunden lang kann jedes Ratsmitglied und jede Fürsprache sie zur inhaltlichen erklären.' },
    material: { title: 'Eine inhaltliche Änderung', voted: 'Sie ändert, was wirkt. Stimmen zählen nicht mehr: Alle Stimmberechtigten werden noch einmal gefragt, mindestens 48 Stunden lang, mit einem Klick für „Gilt weiter“, und die Fürsprache wird neu gefragt.', notVoted: 'Sie ändert, was wirkt. Noch läuft keine Abstimmung, also geht keine Stimme verloren; wer schon freigegeben hat, wird neu gefragt.' },
    draft: { title: 'Ein Entwurf', sentence: 'Niemand sonst sieht ihn, bis Sie ihn vorschlagen.' },
    towards: (name) => `Was die Fürsprache annehmen würde (${name})`, takesUp: (name) => `Nimmt auf, was die Fürsprache annehmen würde (${name}).`,
    note: 'Warum diese Änderung?', noteHint: 'Eine Zeile für alle, die noch einmal gefragt werden.', done: (revision) => `Jetzt gilt Fassung ${revision}.`,
    movedOn: 'Jemand anderes hat den Text inzwischen geändert', movedOnSentence: 'Lesen Sie, was sich geändert hat; was Sie geschrieben haben, bleibt erhalten und wird mit dem neuen Text verglichen.', read: 'Ich habe es gelesen',
  },
} satisfies Twin<English>;
