import { sayMinutes, type MinutesBody } from '@tribune/council/domain';
import type { Language } from '@tribune/kernel/domain';
import type { PdfBlock, PdfPaper } from '@tribune/kernel/server';
import { momentsIn } from './moments-in.js';
import type { Minutes, MinutesCorrection } from './minutes.types.js';

export interface House {
  readonly name: string;
  readonly language: Language;
  readonly timeZone: string;
}

const WORDS = {
  en: { people: 'Who was there', items: 'What was treated', corrections: 'Corrections', draft: 'Draft: not approved yet.', open: (count: number) => ` Corrections that are not decided: ${count}.`, approved: (by: string, day: string, meeting: string) => `Approved on ${day} in the meeting of ${meeting}, by ${by} for those who were there.`, fingerprint: 'Fingerprint (SHA-256)', zone: 'Times' },
  de: { people: 'Wer da war', items: 'Was behandelt wurde', corrections: 'Berichtigungen', draft: 'Entwurf: noch nicht genehmigt.', open: (count: number) => ` Noch nicht entschiedene Berichtigungen: ${count}.`, approved: (by: string, day: string, meeting: string) => `Genehmigt am ${day} in der Sitzung vom ${meeting}, von ${by} für die Anwesenden.`, fingerprint: 'Prüfsumme (SHA-256)', zone: 'Zeiten' },
};

/** Minutes as a paper, in the organization's language and on its clocks. */
export function minutesPaper(minutes: Minutes & { body: MinutesBody }, corrections: readonly MinutesCorrection[], { name, language, timeZone }: House): PdfPaper {
  const words = WORDS[language];
  const moments = momentsIn(language, timeZone);
  const said = sayMinutes(minutes.body, moments, language);
  const { approvedAt, approvedBy, approvedInMeetingOf, bodyHash, body } = minutes;
  const undecided = corrections.filter(({ taken }) => taken === null).length;
  const standing = approvedAt && approvedInMeetingOf ? words.approved(approvedBy ?? '', moments.day(approvedAt.toISOString()), moments.day(approvedInMeetingOf.toISOString())) : words.draft + (undecided > 0 ? words.open(undecided) : '');
  const blocks: PdfBlock[] = [
    { facts: [...said.facts, [words.zone, timeZone.replaceAll('_', ' ')]] },
    { heading: words.people },
    { facts: said.attendance.map(([group, people]) => [group, people.join('\n')] as const) },
    { heading: words.items },
    ...said.items.flatMap(({ position, title, above, sentences, note, corrections: taken }): PdfBlock[] => [
      { heading: `${position}. ${title}`, level: 3 },
      ...(above ? [{ text: above, look: 'quiet' } as const] : []),
      ...(note ? [{ text: note }] : []),
      ...(sentences.length > 0 ? [{ list: sentences }] : []),
      ...taken.map((text) => ({ text, look: 'quote' }) as const),
    ]),
    ...(said.corrections.length > 0 ? [{ heading: words.corrections }, { list: said.corrections }] : []),
    ...(bodyHash ? [{ text: `${words.fingerprint}: ${bodyHash}`, look: 'quiet' } as const] : []),
  ];
  return { title: said.title, organization: name, language, lead: standing, madeAt: approvedAt ?? new Date(body.closedAt ?? body.startsAt), blocks };
}
