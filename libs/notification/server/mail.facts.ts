import type { InEveryLanguage, Language } from '@tribune/kernel/domain';
import { toNodeId } from '@tribune/kernel/server';
import type { ClientBase } from 'pg';
import type { ActionFacts, DecisionFacts, ElectionFacts, EmergencyFacts, Facts, WeeklyFacts } from './letter.js';
import { actionFacts, decisionFacts, electionFacts, weeklyFacts, type DueMail } from './mail.store.js';
import { emergencyFacts, reportFacts } from './register.facts.js';
import { meetingFacts } from './meeting.facts.js';
import { summitFacts } from './summit.facts.js';

const LOCALES: InEveryLanguage = { en: 'en-GB', de: 'de-DE' };

/** Everything a letter may speak of, as it is now; a mail queued a week ago tells today's state. */
export async function factsFor(client: ClientBase, mail: DueMail, publicUrl: string): Promise<Facts> {
  const say = (at: Date): string => sayTime(at, mail.timeZone, mail.language);
  const decision = await decisionOf(client, mail, say);
  const election = await electionOf(client, mail, say);
  const action = await actionOf(client, mail);
  const emergency = await emergencyOf(client, mail, say);
  const report = mail.data.report ? await reportFacts(client, mail.organizationId, mail.data.report) : undefined;
  const summit = mail.data.summit ? await summitFacts(client, mail, say) : undefined;
  const meeting = mail.data.meeting ? await meetingFacts(client, mail, say) : undefined;
  const sayOf = (at: string | undefined): string | undefined => (at ? say(new Date(at)) : undefined);
  const weekly = await weeklyOf(client, mail, say);
  const { personName, organizationName, aboutName, councilName, data } = mail;
  return { publicUrl: publicUrl.replace(/\/+$/, ''), personName, language: mail.language, organizationName, aboutName: aboutName ?? undefined, councilName: councilName ?? undefined, isAboutYou: mail.isAboutYou ?? false, usableFrom: sayOf(data.usableFrom), dueAt: sayOf(data.dueAt), address: data.address, until: sayOf(data.until), token: data.token, webhook: data.webhook, provider: data.provider, several: data.several ?? false, decision, election, action, emergency, report, summit, meeting, weekly };
}

async function weeklyOf(client: ClientBase, mail: DueMail, say: (at: Date) => string): Promise<WeeklyFacts | undefined> {
  const news = mail.kind === 'WeeklyDigest' ? await weeklyFacts(client, mail) : undefined;
  return news && { ...news, waiting: news.waiting.map((each) => ({ ...each, dueAt: say(new Date(each.dueAt)) })) };
}

async function decisionOf(client: ClientBase, mail: DueMail, say: (at: Date) => string): Promise<DecisionFacts | undefined> {
  const row = mail.data.decision ? await decisionFacts(client, mail.organizationId, mail.data.decision) : undefined;
  return row && { ...row, voteClosesAt: row.voteClosesAt && say(row.voteClosesAt), answerDueAt: row.answerDueAt && say(row.answerDueAt) };
}

async function electionOf(client: ClientBase, mail: DueMail, say: (at: Date) => string): Promise<ElectionFacts | undefined> {
  const row = mail.data.election ? await electionFacts(client, mail.organizationId, mail.data.election) : undefined;
  return row && {
    ...row,
    id: toNodeId('Election', row.id),
    nominationsCloseAt: row.nominationsCloseAt ? say(row.nominationsCloseAt) : '',
    votingClosesAt: row.votingClosesAt ? say(row.votingClosesAt) : '',
    termEndsAt: row.termEndsAt && say(row.termEndsAt),
  };
}

async function actionOf(client: ClientBase, mail: DueMail): Promise<ActionFacts | undefined> {
  const row = mail.data.action ? await actionFacts(client, mail.organizationId, mail.data.action, mail.personId) : undefined;
  return row && { ...row, id: toNodeId('Action', row.id), dueOn: sayDay(row.dueOn, mail.language) };
}

async function emergencyOf(client: ClientBase, mail: DueMail, say: (at: Date) => string): Promise<EmergencyFacts | undefined> {
  const row = mail.data.emergencyAct ? await emergencyFacts(client, mail.organizationId, mail.data.emergencyAct) : undefined;
  return row && { ...row, since: say(row.since), endsAt: say(row.endsAt) };
}

/** An ISO day as Saturday, 21 November 2026 */
const sayDay = (day: string, language: Language): string => new Intl.DateTimeFormat(LOCALES[language], { timeZone: 'UTC', weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' }).format(new Date(day));

/** Saturday, 21 November 2026 at 17:00 (Europe/Berlin) */
export function sayTime(at: Date, timeZone: string, language: Language = 'en'): string {
  const words = new Intl.DateTimeFormat(LOCALES[language], { timeZone, weekday: 'long', day: 'numeric', month: 'long', year: 'numeric', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(at);
  return `${words} (${timeZone})`;
}
