import { isLongPack, lacksOf } from '@tribune/council/domain';
import type { Language } from '@tribune/kernel/domain';
import type { PackList, PackPart, PdfBlock, PdfPaper } from '@tribune/kernel/server';
import type { Meeting, MeetingItem } from './meeting.types.js';
import type { House } from './minutes-paper.js';
import { momentsIn } from './moments-in.js';
import { PACK_WORDS } from './pack.words.js';

export interface PackPage {
  readonly item: MeetingItem;
  readonly parts: readonly PackPart[];
}

/** The pack as a paper: the agenda first, then a page for each decision. On the organization's clocks, in the reader's language. */
export function packPaper(council: string, { startsAt, place }: Meeting, pages: readonly PackPage[], first: readonly PackList[], { name, timeZone }: House, language: Language, now: Date): PdfPaper {
  const words = PACK_WORDS[language];
  const { day, time, dayAndTime } = momentsIn(language, timeZone);
  const status = ({ item, parts }: PackPage) => (item.decision ? lacksOf(parts.map((part) => part.place)).map((lack) => words.lacks[lack]).join(', ') || words.complete : '');
  const blocks: PdfBlock[] = [
    { facts: [[words.when, dayAndTime(startsAt.toISOString())], ...(place ? [[words.where, place] as const] : []), [words.zone, timeZone.replaceAll('_', ' ')]] },
    ...(isLongPack(pages.length) ? [{ text: words.long, look: 'lead' } as const] : []),
    { heading: words.agenda },
    { table: { head: words.head, widths: ['auto', '*', 110], rows: pages.map((page) => [`${time(page.item.startsAt.toISOString())}–${time(page.item.endsAt.toISOString())}`, `${page.item.position}. ${page.item.title}`, status(page)]) } },
    ...first.flatMap(({ heading, sentences }): PdfBlock[] => [{ heading }, { list: sentences }]),
    ...pages.filter(({ item }) => item.decision).flatMap(({ item, parts }): PdfBlock[] => [
      { heading: `${item.position}. ${item.title}`, newPage: true },
      { text: words.decision(item.decision?.number ?? 0), look: 'quiet' },
      ...parts.flatMap(({ place: part, sentences }): PdfBlock[] =>
        part === 'WHY' ? sentences.map((text) => ({ text, look: 'lead' }) as const) : [{ heading: words.places[part], level: 3 }, ...(part === 'QUESTION' ? sentences.map((text) => ({ text })) : [{ list: sentences }])]),
    ]),
  ];
  return { title: words.title(council, day(startsAt.toISOString())), organization: name, language, lead: words.made(dayAndTime(now.toISOString())), madeAt: now, blocks };
}
