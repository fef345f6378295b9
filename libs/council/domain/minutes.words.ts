import type { InEveryLanguage, Language } from '@tribune/kernel/domain';
import type { MinutesAction, MinutesAnswer, MinutesBody, MinutesDecision, MinutesItem, MinutesPerson, MinutesSaid, MinutesVote, TakenCorrection } from './minutes.js';

/** How moments are written for whoever reads. */
export interface Moments {
  readonly day: (iso: string) => string;
  readonly time: (iso: string) => string;
  readonly dayAndTime: (iso: string) => string;
}

/** Minutes in sentences, from what is recorded alone: the same body gives the same words. */
export function sayMinutes(body: MinutesBody, moments: Moments, language: Language = 'en'): MinutesSaid {
  const words = WORDS[language];
  const { day, time, dayAndTime } = moments;
  const there = body.people.filter(({ presence, arrivedAt }) => presence !== null && arrivedAt !== null);
  const nameOf = (person: MinutesPerson) => [person.name, words.where(person, time)].filter(Boolean).join(', ');
  const groups: (readonly [string, readonly MinutesPerson[]])[] = [
    [words.members, there.filter(({ isMember }) => isMember)],
    [words.champions, there.filter(({ isMember }) => !isMember)],
    [words.absent, body.people.filter(({ presence, arrivedAt }) => presence === 'ABSENT' && arrivedAt === null)],
    [words.unknown, body.people.filter(({ presence }) => presence === null)],
  ];
  return {
    title: words.title(body.council, day(body.startsAt)),
    facts: [
      [words.planned, dayAndTime(body.startsAt)],
      ...(body.begunAt ? [[words.begun, dayAndTime(body.begunAt)] as const] : []),
      ...(body.closedAt ? [[words.closed, dayAndTime(body.closedAt)] as const] : []),
      ...(body.place ? [[words.place, body.place] as const] : []),
    ],
    attendance: groups.filter(([, people]) => people.length > 0).map(([group, people]) => [group, people.map(nameOf)] as const),
    items: body.items.map((item) => ({
      id: item.id, position: item.position, title: item.title, note: item.note, corrections: item.corrections.map(correctionOf(words)),
      above: [item.decision && words.decision(item.decision), item.treatedAt && words.treated(time(item.treatedAt))].filter(Boolean).join(' · '),
      sentences: sentencesOf(item, words, moments, body.begunAt !== null),
    })),
    corrections: body.corrections.map(correctionOf(words)),
  };
}

function sentencesOf({ treatedAt, decision, minutesOf, minutesApproved = false, actions = [] }: MinutesItem, words: Words, { day, dayAndTime }: Moments, begun: boolean): string[] {
  const sentences = begun && !treatedAt ? [words.notTreated] : [];
  if (minutesOf) sentences.push(words.minutesOf(day(minutesOf), minutesApproved));
  const given = actions.map((action) => words.action(action, day));
  if (!decision) return [...sentences, ...given];
  if (decision.vote) sentences.push(words.vote(decision.vote, dayAndTime));
  if (decision.recused.length > 0) sentences.push(words.recused(decision.recused));
  return [...sentences, ...given, ...decision.answers.map((answer) => words.answer(answer, day))];
}

const correctionOf = (words: Words) => ({ words: said, by }: TakenCorrection): string => words.correction(said, by);

interface Words {
  readonly title: (council: string, day: string) => string;
  readonly planned: string;
  readonly begun: string;
  readonly closed: string;
  readonly place: string;
  readonly members: string;
  readonly champions: string;
  readonly absent: string;
  readonly unknown: string;
  readonly where: (person: MinutesPerson, time: (iso: string) => string) => string;
  readonly decision: (decision: MinutesDecision) => string;
  readonly treated: (time: string) => string;
  readonly notTreated: string;
  readonly minutesOf: (day: string, approved: boolean) => string;
  readonly vote: (vote: MinutesVote, at: (iso: string) => string) => string;
  readonly recused: (names: readonly string[]) => string;
  readonly answer: (answer: MinutesAnswer, day: (iso: string) => string) => string;
  readonly action: (action: MinutesAction, day: (iso: string) => string) => string;
  readonly correction: (words: string, by: string) => string;
}

const list = (language: Language, names: readonly string[]): string => new Intl.ListFormat(language, { type: 'conjunction' }).format(names);

const ENGLISH: Words = {
  title: (council, day) => `Minutes of the ${council}, ${day}`,
  planned: 'Planned for', begun: 'Begun', closed: 'Closed', place: 'Where',
  members: 'Members who were there', champions: 'Champions who were there', absent: 'Not there', unknown: 'Of whom nothing is recorded',
  where: ({ presence, leftAt, arrivedAt }, time) => [presence === 'REMOTE' && 'from elsewhere', arrivedAt && `from ${time(arrivedAt)}`, leftAt && `until ${time(leftAt)}`].filter(Boolean).join(' '),
  decision: ({ number, revision }) => `Decision ${number}, revision ${revision}`,
  treated: (time) => `from ${time}`,
  notTreated: 'The meeting did not come to it.',
  minutesOf: (day, approved) => (approved ? `The minutes of ${day} were approved.` : `The minutes of ${day} were to be approved.`),
  vote: (vote, at) => {
    if (vote.closedAt === null) return `The vote was taken in this meeting: ${vote.voted} of ${vote.electors} ballots are in. It is open until ${at(vote.closesAt)}; until then nobody knows how anybody voted.`;
    const counts = vote.winner ? `the ranking chose ${vote.winner}` : `${vote.agree ?? 0} agreed, ${vote.object ?? 0} objected, ${vote.abstain ?? 0} abstained`;
    return `The vote was taken in this meeting and closed on ${at(vote.closedAt)}: ${vote.voted} of ${vote.electors} voted, quorum ${vote.quorum ?? 0}; ${counts}. ${vote.carried ? 'It was carried.' : 'It was not carried.'}`;
  },
  recused: (names) => `${list('en', names)} took no part: recused.`,
  answer: ({ constituency, by, kind, at, words, alternative }, day) =>
    `${{ APPROVE: 'Approved', WAIVE: 'Agreed that it does not affect them', REFUSE: 'Refused', CONDITION: 'Approved if it is changed' }[kind]} for the ${constituency.toLowerCase()} by ${by} on ${day(at)}${words ? `: “${words}”` : '.'}${alternative ? ` Acceptable would be: “${alternative}”` : ''}`,
  action: ({ what, by, dueOn }, day) => `To do by ${day(dueOn)}, ${by}: ${what}`,
  correction: (words, by) => `Corrected at the request of ${by}: ${words}`,
};

const GERMAN: Words = {
  title: (council, day) => `Protokoll: ${council}, ${day}`,
  planned: 'Geplant für', begun: 'Eröffnet', closed: 'Geschlossen', place: 'Wo',
  members: 'Mitglieder, die da waren', champions: 'Fürsprachen, die da waren', absent: 'Nicht da', unknown: 'Über die nichts festgehalten ist',
  where: ({ presence, leftAt, arrivedAt }, time) => [presence === 'REMOTE' && 'von woanders', arrivedAt && `ab ${time(arrivedAt)}`, leftAt && `bis ${time(leftAt)}`].filter(Boolean).join(' '),
  decision: ({ number, revision }) => `Entscheidung ${number}, Fassung ${revision}`,
  treated: (time) => `ab ${time}`,
  notTreated: 'Dazu kam die Sitzung nicht.',
  minutesOf: (day, approved) => (approved ? `Das Protokoll vom ${day} wurde genehmigt.` : `Das Protokoll vom ${day} stand zur Genehmigung.`),
  vote: (vote, at) => {
    if (vote.closedAt === null) return `In dieser Sitzung wurde abgestimmt: ${vote.voted} von ${vote.electors} Stimmen sind da. Die Abstimmung läuft bis ${at(vote.closesAt)}; bis dahin weiß niemand, wie jemand gestimmt hat.`;
    const counts = vote.winner ? `die Reihung ergab ${vote.winner}` : `${vote.agree ?? 0} dafür, ${vote.object ?? 0} mit Einwand, ${vote.abstain ?? 0} enthalten`;
    return `In dieser Sitzung wurde abgestimmt; die Abstimmung endete am ${at(vote.closedAt)}: ${vote.voted} von ${vote.electors} haben abgestimmt, Quorum ${vote.quorum ?? 0}; ${counts}. ${vote.carried ? 'Angenommen.' : 'Nicht angenommen.'}`;
  },
  recused: (names) => `Ohne Beteiligung, weil befangen: ${list('de', names)}.`,
  answer: ({ constituency, by, kind, at, words, alternative }, day) =>
    `${{ APPROVE: 'Freigegeben', WAIVE: 'Als nicht betroffen bestätigt', REFUSE: 'Abgelehnt', CONDITION: 'Unter Änderung freigegeben' }[kind]} für ${constituency} durch ${by} am ${day(at)}${words ? `: „${words}“` : '.'}${alternative ? ` Annehmbar wäre: „${alternative}“` : ''}`,
  action: ({ what, by, dueOn }, day) => `Zu tun bis ${day(dueOn)}, ${by}: ${what}`,
  correction: (words, by) => `Berichtigt auf Wunsch von ${by}: ${words}`,
};
const WORDS: InEveryLanguage<Words> = { en: ENGLISH, de: GERMAN };
