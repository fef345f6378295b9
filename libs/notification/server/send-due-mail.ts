import { inHand } from '@tribune/kernel/server';
import type { Pool, PoolClient } from 'pg';
import { Unwritable } from './letter.js';
import type { MailKind } from './letters.js';
import { factsFor } from './mail.facts.js';
import { markFailed, markSent, reminderHolds, takeDueMail, type DueMail } from './mail.store.js';
import { isForGood, type Mailer } from './mailer.js';
import { renderLetter } from './render-letter.js';
import { stopUrl } from './weekly.letter.js';

/** How long the link in a mail lives; later the mail would only puzzle. */
const LINK_MINUTES: Readonly<Record<string, number>> = { SignInLink: 30, YouAreSeated: 7 * 24 * 60 } satisfies Partial<Record<MailKind, number>>;
/** Asked again in the moment of sending, whether they are still true. */
const REMINDERS = new Set<string>(['VoteReminder', 'BallotReminder', 'AnswerReminder', 'LastAnswerReminder', 'PreparationReminder', 'PlanReviewReminder', 'PlanCommentsReminder'] satisfies MailKind[]);
const ATTEMPTS = 12;
const FIRST_PAUSE = 5;
const LONGEST_PAUSE = 6 * 3_600;

export interface MailOffice {
  readonly pool: Pool;
  readonly mailer: Mailer;
  readonly publicUrl: string;
}

/**
 * Sends a handful of mail that is due; false when there is none. Each is in one hand from taking to marking, so that any number of workers send
 * each once. The one gap that no outbox can close: a process that dies between the receiver's "250 OK" and marking sends that mail again,
 * under the same Message-ID.
 */
export async function sendDueMail({ pool, mailer, publicUrl }: MailOffice, isStopping: () => boolean): Promise<boolean> {
  return inHand(pool, async (client) => {
    const mails = await takeDueMail(client);
    for (const mail of mails) if (!isStopping()) await sendAndMark(client, mail, mailer, publicUrl);
    return mails.length > 0;
  });
}

async function sendAndMark(client: PoolClient, mail: DueMail, mailer: Mailer, publicUrl: string): Promise<void> {
  const obstacle = await obstacleTo(client, mail);
  if (obstacle) return markFailed(client, mail, obstacle, null);
  const facts = await factsFor(client, mail, publicUrl);
  try {
    const rendered = renderLetter(mail.kind, facts);
    const unsubscribeUrl = mail.kind === 'WeeklyDigest' ? stopUrl(facts) : undefined;
    await mailer.send({ ...rendered, unsubscribeUrl, messageId: `<${mail.id}@${new URL(publicUrl).hostname}>`, date: mail.queuedAt, to: { name: mail.personName, address: mail.email } });
  } catch (error) {
    // somebody waits at the screen for what a test says
    const final = mail.kind === 'TestMail' || error instanceof Unwritable || isForGood(error) || mail.attempts + 1 >= ATTEMPTS;
    return markFailed(client, mail, error instanceof Error ? error.message : String(error), final ? null : pauseAfter(mail.attempts));
  }
  await markSent(client, mail);
}

async function obstacleTo(client: PoolClient, mail: DueMail): Promise<string | undefined> {
  if (mail.personLeft) return 'The person has left';
  if (mail.ageMinutes >= (LINK_MINUTES[mail.kind] ?? Infinity)) return 'The link ran out before it could be sent';
  if (REMINDERS.has(mail.kind) && !(await reminderHolds(client, mail))) return 'The person has acted meanwhile, or nobody is asked any more';
  return undefined;
}

/** Seconds until the next attempt: 5, 10, 20 … at most six hours. */
export const pauseAfter = (attempts: number): number => Math.min(LONGEST_PAUSE, FIRST_PAUSE * 2 ** attempts);
