import { reportOf, tokenOf, type Facts, type Letter } from './letter.js';

/** Was das Register schreibt. */
export const registerLetters = {
  ConfirmReport: (facts) => ({
    subject: `Bitte bestätigen Sie Ihre Meldung an ${facts.organizationName}`,
    paragraphs: [`Unter dieser Adresse wurde eine Änderung am Kontaktpunkt „${reportOf(facts).touchPointName}“ gemeldet:`, reportOf(facts).what, 'Wenn das von Ihnen kam, öffnen Sie diese Seite und drücken dort den Knopf. Dann werden der Vorsitz des Rats und die Fürsprache der Kundschaft gefragt.'],
    action: { label: 'Meldung bestätigen', url: `${facts.publicUrl}/report/${tokenOf(facts)}` },
    afterwards: ['Der Link gilt sieben Tage. Wenn das nicht von Ihnen kam, tun Sie nichts: Niemand liest die Meldung, und Sie bekommen dazu keine weitere Nachricht.'],
  }),

  ReportAnswered: (facts) => ({
    subject: `Beantwortet: die Änderung, die Sie ${facts.organizationName} gemeldet haben`,
    paragraphs: [`Sie haben eine Änderung am Kontaktpunkt „${reportOf(facts).touchPointName}“ gemeldet: ${reportOf(facts).what}`, `Die Antwort: ${reportOf(facts).answer ?? ''}`],
    action: { label: 'Antwort lesen', url: facts.token ? `${facts.publicUrl}/report/${facts.token}` : `${facts.publicUrl}/reports/${reportOf(facts).number ?? ''}` },
  }),
} satisfies Record<string, (facts: Facts) => Letter>;
