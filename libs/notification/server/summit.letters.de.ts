import { summitOf, type Facts, type Letter } from './letter.js';

const summitUrl = (facts: Facts): string => `${facts.publicUrl}/summits/${summitOf(facts).id}`;
const calendarLine = (facts: Facts): string => `Für Ihren Kalender: ${facts.publicUrl}/calendar/summits/${summitOf(facts).id}.ics`;
const when = (facts: Facts): string => `Beginn: ${summitOf(facts).startsAt}. Ende: ${summitOf(facts).endsAt}.${summitOf(facts).place && ` Ort: ${summitOf(facts).place}.`}`;
const until = (facts: Facts): string[] => (summitOf(facts).reviewEndsAt ? [`Zeit ist bis ${summitOf(facts).reviewEndsAt}.`] : []);
const asked = (facts: Facts): string[] => (summitOf(facts).asked ? [`Davor werden Sie gebeten: ${summitOf(facts).asked}`] : []);

/** The German twins of summit.letters.ts. */
export const summitLetters = {
  SummitInvited: (facts) => ({
    subject: `Sie sind eingeladen: ${summitOf(facts).title}`,
    paragraphs: [`${summitOf(facts).sponsorName} lädt Sie zum Gipfel „${summitOf(facts).title}“ von ${facts.organizationName} ein.`, when(facts), ...asked(facts)],
    action: { label: 'Tagesordnung ansehen und vorbereiten', url: summitUrl(facts) },
    afterwards: [calendarLine(facts)],
  }),

  SummitMoved: (facts) => ({
    subject: `Andere Zeit oder anderer Ort: ${summitOf(facts).title}`,
    paragraphs: [`Der Gipfel „${summitOf(facts).title}“ hat eine andere Zeit oder einen anderen Ort.`, when(facts)],
    action: { label: 'Gipfel ansehen', url: summitUrl(facts) },
    afterwards: [calendarLine(facts)],
  }),

  SummitCancelled: (facts) => ({
    subject: `Abgesagt: ${summitOf(facts).title}`,
    paragraphs: [`Der Gipfel „${summitOf(facts).title}“ findet nicht statt.`, `Warum: ${summitOf(facts).cancelledBecause}`, 'Sie brauchen nichts dafür vorzubereiten.'],
    action: { label: 'Gipfel ansehen', url: summitUrl(facts) },
    afterwards: [calendarLine(facts)],
  }),

  PreparationReminder: (facts) => ({
    subject: `Noch vorzubereiten: ${summitOf(facts).title}`,
    paragraphs: [when(facts), ...asked(facts), 'Sie haben noch nicht gesagt, dass es getan ist. Nur wer es nicht gesagt hat, wird erinnert, und zwar einmal.'],
    action: { label: 'Ansehen, worum Sie gebeten sind, und sagen, dass es getan ist', url: summitUrl(facts) },
  }),

  PlanReviewAsked: (facts) => ({
    subject: `Ihre Prüfung ist gefragt: der Plan zu „${summitOf(facts).title}“`,
    paragraphs: [`Der Plan des Gipfels „${summitOf(facts).title}“ liegt der Geschäftsleitung zur Prüfung vor.`, 'Geben Sie ihn frei, geben Sie alles bis auf einige Zeilen frei, oder verlangen Sie Änderungen. Was anders ist als in der Fassung, die Sie zuletzt gelesen haben, ist gekennzeichnet.', ...until(facts)],
    action: { label: 'Lesen und prüfen', url: `${summitUrl(facts)}/review` },
  }),

  PlanCommentsAsked: (facts) => ({
    subject: `Ehe er freigegeben wird: der Plan zu „${summitOf(facts).title}“`,
    paragraphs: [`Der Plan des Gipfels „${summitOf(facts).title}“ wird von der Geschäftsleitung von ${facts.organizationName} geprüft.`, 'Als Fürsprache können Sie sich bis dahin zu jeder Zeile äußern; es steht dort neben der Zeile. Sie müssen nicht.', ...until(facts)],
    action: { label: 'Plan lesen', url: `${summitUrl(facts)}/review` },
  }),

  PlanReviewReminder: (facts) => ({
    subject: `Noch zu prüfen: der Plan zu „${summitOf(facts).title}“`,
    paragraphs: [`Der Plan des Gipfels „${summitOf(facts).title}“ wartet noch auf Ihre Prüfung.`, ...until(facts), 'Nur wer noch nichts gesagt hat, wird erinnert, und zwar einmal.'],
    action: { label: 'Lesen und prüfen', url: `${summitUrl(facts)}/review` },
  }),

  PlanCommentsReminder: (facts) => ({
    subject: `Bald freigegeben: der Plan zu „${summitOf(facts).title}“`,
    paragraphs: [`Der Plan des Gipfels „${summitOf(facts).title}“ wird noch geprüft, und Sie haben ihn noch nicht angesehen.`, ...until(facts), 'Bis dahin können Sie sich zu jeder Zeile äußern; Sie müssen nicht. Erinnert wird nur dieses eine Mal.'],
    action: { label: 'Plan lesen', url: `${summitUrl(facts)}/review` },
  }),
} satisfies Record<string, (facts: Facts) => Letter>;
