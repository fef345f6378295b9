import type { Language } from '@tribune/kernel/domain';
import type { ClientBase } from 'pg';
import type { ActionFacts, DecisionFacts, ElectionFacts, WeeklyFacts } from './letter.js';

/** One row of notification.mail with the person and organization it goes to. */
export interface DueMail {
  readonly organizationId: string;
  readonly id: string;
  readonly personId: string;
  readonly kind: string;
  readonly data: { readonly token?: string; readonly emergencyAct?: string; readonly report?: string; readonly summit?: string; readonly meeting?: string; readonly decision?: string; readonly election?: string; readonly action?: string; readonly usableFrom?: string; readonly dueAt?: string; readonly since?: string; readonly address?: string; readonly until?: string; readonly several?: boolean; readonly webhook?: string; readonly provider?: string };
  readonly attempts: number;
  readonly queuedAt: Date;
  readonly ageMinutes: number;
  readonly personName: string;
  readonly email: string;
  readonly personLeft: boolean;
  readonly aboutName: string | null;
  readonly councilName: string | null;
  readonly isAboutYou: boolean | null;
  readonly organizationName: string;
  readonly timeZone: string;
  readonly language: Language;
}

/** What somebody looks out for this minute; the index mail_due_awaited says the same. */
const AWAITED = `(kind in ('SignInLink', 'FoundingLink', 'ConfirmAddress', 'TestMail'))`;

/**
 * A handful of mails that are due and have waited longest, none of which another worker has in hand; whoever waits for one at a screen comes
 * before a roll of thousands. They are in this connection's hand (kernel: inHand).
 */
export async function takeDueMail(client: ClientBase): Promise<DueMail[]> {
  const awaited = await takeFirst(client, AWAITED);
  return awaited.length > 0 ? awaited : takeFirst(client, `not ${AWAITED}`);
}

interface MailKey {
  readonly organization_id: string;
  readonly id: string;
}

const HANDFUL = 8;
/** More than all workers together have in hand at once. */
const WINDOW = 256;

async function takeFirst(client: ClientBase, which: string): Promise<DueMail[]> {
  const { rows: taken } = await client.query<MailKey>(`
    with due as materialized (
      select organization_id, id from notification.mail
       where sent_at is null and next_attempt_at <= (select kernel.now()) and ${which} order by next_attempt_at limit ${WINDOW})
    select * from due where pg_try_advisory_lock(hashtextextended(id::text, 0)) limit ${HANDFUL}`);
  if (taken.length === 0) return [];
  const mails = await readDue(client, taken);
  return mails.length > 0 ? mails : takeFirst(client, which);
}

/** Read again with the locks in hand: the one who had them before may have sent meanwhile. */
async function readDue(client: ClientBase, taken: MailKey[]): Promise<DueMail[]> {
  const { rows } = await client.query<DueMail>(
    `select m.organization_id as "organizationId", m.id, m.person_id as "personId", m.kind, m.data, m.attempts, m.queued_at as "queuedAt",
            (extract(epoch from kernel.now() - m.queued_at) / 60)::float8 as "ageMinutes",
            coalesce(p.name, '') as "personName", coalesce(m.address, p.email) as email, p.left_at is not null as "personLeft", about.name as "aboutName", about.id = m.person_id as "isAboutYou", c.name as "councilName", o.name as "organizationName", coalesce(p.time_zone, o.time_zone) as "timeZone", coalesce(p.language, o.language) as language
       from unnest($1::uuid[], $2::uuid[]) taken(organization_id, id)
       join notification.mail m on m.organization_id = taken.organization_id and m.id = taken.id
       -- a stranger who reports a change has a mailbox and no more
       left join people.person p on p.organization_id = m.organization_id and p.id = m.person_id
       left join people.person about on about.organization_id = m.organization_id and about.id = (m.data->>'person')::uuid
       left join council.council c on c.organization_id = m.organization_id and c.id = (m.data->>'council')::uuid
       join people.organization o on o.id = m.organization_id
      where m.sent_at is null and m.next_attempt_at <= (select kernel.now())`,
    [taken.map((key) => key.organization_id), taken.map((key) => key.id)],
  );
  return rows;
}

/** Sent: what was secret in it goes with it. */
export async function markSent(client: ClientBase, mail: DueMail): Promise<void> {
  await client.query(
    `update notification.mail set sent_at = kernel.now(), attempts = attempts + 1, last_error = null, data = data - 'token' - 'address' where organization_id = $1 and id = $2`,
    [mail.organizationId, mail.id],
  );
}

/** Not sent: tried again in so many seconds, or (null) never, and then its secret is gone too. */
export async function markFailed(client: ClientBase, mail: DueMail, error: string, againInSeconds: number | null): Promise<void> {
  await client.query(
    `update notification.mail set attempts = attempts + 1, last_error = left($3, 500),
            next_attempt_at = case when $4::float8 is null then 'infinity' else kernel.now() + make_interval(secs => $4) end,
            data = case when $4::float8 is null then data - 'token' else data end
      where organization_id = $1 and id = $2`,
    [mail.organizationId, mail.id, error, againInSeconds],
  );
}

/** Whether a reminder is still true at this moment: who has acted since it was queued hears nothing (D12). */
export async function reminderHolds(client: ClientBase, mail: DueMail): Promise<boolean> {
  const { organizationId, personId, kind, data } = mail;
  const { rows } = await (data.summit
    ? client.query<{ holds: boolean }>('select summit.reminder_holds($1, $2, $3, $4) as holds', [organizationId, personId, kind, data.summit])
    : client.query<{ holds: boolean }>('select decision.reminder_holds($1, $2, $3, $4) as holds', [organizationId, personId, kind, data.decision]));
  return rows[0]?.holds ?? false;
}

/** What the weekly mail tells at this moment; undefined when there is nothing to say any more. */
export async function weeklyFacts(client: ClientBase, { organizationId, personId, data }: DueMail): Promise<WeeklyFacts | undefined> {
  const { rows } = await client.query<{ news: WeeklyFacts | null }>('select notification.weekly_news($1, $2, $3) as news', [organizationId, personId, data.since]);
  return rows[0]?.news ?? undefined;
}

type Timed<T, K extends keyof T> = Omit<T, K> & Record<K, Date | null>;
export type DecisionRow = Timed<DecisionFacts, 'voteClosesAt' | 'answerDueAt'>;
export type ElectionRow = Timed<ElectionFacts, 'nominationsCloseAt' | 'votingClosesAt' | 'termEndsAt'>;

export async function decisionFacts(client: ClientBase, organizationId: string, id: string): Promise<DecisionRow | undefined> {
  const { rows } = await client.query<DecisionRow>(
    `select d.number, r.body::jsonb->'prose'->>'title' as title, r.body::jsonb->'prose'->>'whatChanges' as "whatChanges",
            (select v.closes_at from decision.vote v where v.organization_id = d.organization_id and v.decision_id = d.id and v.basis = d.vote_basis) as "voteClosesAt",
            (select min(c.due_at) from decision.clock c where c.organization_id = d.organization_id and c.decision_id = d.id and c.revision = d.current_revision) as "answerDueAt",
            (select jsonb_build_object('championName', p.name, 'interest', f.interest, 'alternative', f.alternative)
               from decision.refusal f join people.person p on p.organization_id = f.organization_id and p.id = f.person_id
              where f.organization_id = d.organization_id and f.decision_id = d.id and f.live order by f.at desc limit 1) as refusal
       from decision.decision d
       join decision.revision r on r.organization_id = d.organization_id and r.decision_id = d.id and r.revision = d.current_revision
      where d.organization_id = $1 and d.id = $2`,
    [organizationId, id],
  );
  return rows[0];
}

export async function electionFacts(client: ClientBase, organizationId: string, id: string): Promise<ElectionRow | undefined> {
  const { rows } = await client.query<ElectionRow>(
    `select e.id, k.name as "constituencyName", e.nominations_close_at as "nominationsCloseAt", e.voting_closes_at as "votingClosesAt", p.name as "championName", t.ends_at as "termEndsAt",
            i.name as "incumbentName", (select bool_or(l.elected) from champion.result_line l where l.organization_id = e.organization_id and l.election_id = e.id) as "someElected"
       from champion.election e
       join champion.constituency k on k.organization_id = e.organization_id and k.id = e.constituency_id
       left join champion.term t on t.organization_id = e.organization_id and t.election_id = e.id and t.rank = 0
       left join people.person p on p.organization_id = t.organization_id and p.id = t.person_id
       left join champion.term c on c.organization_id = e.organization_id and c.id = e.confirms_term_id
       left join people.person i on i.organization_id = c.organization_id and i.id = c.person_id
      where e.organization_id = $1 and e.id = $2`,
    [organizationId, id],
  );
  return rows[0];
}

/** Whether it is still this person's to do is asked now: nobody is reminded of what is done. */
export async function actionFacts(client: ClientBase, organizationId: string, id: string, personId: string): Promise<ActionFacts | undefined> {
  const { rows } = await client.query<ActionFacts>(
    `select a.id, a.what, t.name as "touchPointName", a.due_on::text as "dueOn", a.owner_id = $3 and a.state in ('OPEN', 'DOING', 'PAUSED') as "stillYours"
       from action.action a left join touch_point.touch_point t on t.organization_id = a.organization_id and t.id = a.touch_point_id
      where a.organization_id = $1 and a.id = $2`,
    [organizationId, id, personId],
  );
  return rows[0];
}
