import type { TestApi } from '@tribune/testing';
import type { Role, Readers } from './readers.js';

const INSIDE: readonly Role[] = ['member', 'champion', 'executive', 'administrator', 'token'];

interface Marker {
  /** Who may meet it, of those who ask. */
  readonly may: readonly Role[];
  /** Writes `mk-<name>` into the rows; $1: the ids of those who ask. */
  readonly plant: string;
}
/** What somebody believes is a number. */
const BELIEF = 1_860_421_186;
const open = `(select d.id from decision.decision d where d.state = 'VOTING')`;

/** What must not be met by who may not see it: written into the airline's own rows, each where it hurts. */
export const MARKERS: Readonly<Record<string, Marker>> = {
  ballot: { may: [], plant: `update decision.ballot set reason = coalesce(reason, '') || ' mk-ballot' where decision_id in ${open} and person_id <> all ($1)` },
  draft: { may: [], plant: `update decision.revision set body = replace(body, '"title":"', '"title":"mk-draft ') where decision_id in (select id from decision.decision where state = 'DRAFT' and author_id <> all ($1))` },
  customersAddress: { may: ['administrator'], plant: `update people.person set email = 'mk-customersAddress.' || email where not employee and id <> all ($1)` },
  staffAddress: { may: ['administrator'], plant: `update people.person set email = 'mk-staffAddress.' || email where employee and id <> all ($1)` },
  zone: { may: [], plant: `update people.person set time_zone = 'Pacific/Chatham' where id <> all ($1)` },
  secret: { may: [], plant: `update notification.mail set data = data || '{"token": "mk-secret", "address": "mk-secret"}', address = 'mk-secret@x.example'` },
  notice: { may: [], plant: `update notification.notice set data = data || '{"title": "mk-notice", "by": "mk-notice", "name": "mk-notice"}' where person_id <> all ($1)` },
  discussion: { may: INSIDE, plant: `update discussion.wording set text = text || ' mk-discussion'` },
  withdrawn: { may: [], plant: `with gone as (insert into discussion.withdrawal select organization_id, id, kernel.now() from discussion.contribution where author_id <> all ($1) order by at limit 3 returning contribution_id)
    update discussion.wording w set text = 'mk-withdrawn' from gone where gone.contribution_id = w.contribution_id` },
  evidence: { may: INSIDE, plant: `update evidence.evidence set why = why || ' mk-evidence'` },
  recusal: { may: INSIDE, plant: `update decision.recusal set reason = reason || ' mk-recusal'` },
  report: { may: ['champion'], plant: `update register.report r set what = what || ' mk-report' where not exists (select from register.report_answer a where a.report_id = r.id)` },
  nominee: { may: [], plant: `update champion.nomination set statement = statement || ' mk-nominee' where consented_at is null and person_id <> all ($1)` },
  vision: { may: INSIDE, plant: `update summit.summit set purpose = purpose || ' mk-vision'` },
  comment: { may: INSIDE, plant: `update summit.line_comment set words = words || ' mk-comment'` },
  correction: { may: INSIDE, plant: `update council.correction set words = words || ' mk-correction'` },
  note: { may: INSIDE, plant: `update council.meeting_item set note = coalesce(note, '') || ' mk-note'` },
  charter: { may: INSIDE, plant: `update council.council set charter = charter || ' mk-charter'` },
  webhook: { may: ['administrator'], plant: `update integration.webhook set name = name || ' mk-webhook'` },
  // final, and kept from customers and the world until a day that does not come; the champions' words with it
  embargo: { may: INSIDE, plant: `with kept as (
      update decision.revision r set body = jsonb_set(jsonb_set(jsonb_set(jsonb_set(r.body::jsonb, '{effects,embargoUntil}', '"2999-01-01"'), '{prose,title}', '"mk-embargo"'), '{prose,whatChanges}', '"mk-embargo"'), '{prose,easier}', '"mk-embargo"')::text
        from decision.decision d where d.state = 'FINAL' and d.organization_id = r.organization_id and d.id = r.decision_id and d.current_revision = r.revision and not exists (select from action.action a where a.decision_id = d.id) returning r.decision_id)
    update decision.approval set note = 'mk-embargo', without_dossier_because = 'mk-embargo' where decision_id in (select decision_id from kept)` },
  // sealed, of a stage of which nobody who asks has sealed theirs
  belief: { may: [], plant: `with stage as (select b.summit_id, b.stage_id from summit.belief b join summit.summit s on s.id = b.summit_id join touch_point.stage t on t.id = b.stage_id
        where s.state = 'ANNOUNCED' and s.beliefs_ended_at is null order by t.position desc limit 1),
      own as (delete from summit.belief b using stage where b.summit_id = stage.summit_id and b.stage_id = stage.stage_id and b.person_id = any ($1))
    update summit.belief b set value = ${BELIEF} from stage where b.summit_id = stage.summit_id and b.stage_id = stage.stage_id and b.person_id <> all ($1)` },
  progress: { may: INSIDE, plant: `update action.progress set words = coalesce(words, '') || ' mk-progress'` },
};

/** What else would hang on the day and the hour of the test: the first decision that waits is past its clock, and the first vote ends soon with too few ballots. */
const AT_ANY_HOUR = [
  `update decision.clock c set due_at = least(due_at, kernel.now() - interval '1 hour') where decision_id = (select id from decision.decision where state = 'CARRIED' order by number limit 1)`,
  `update decision.vote v set closes_at = kernel.now() + interval '30 hours' from (select id, vote_basis from decision.decision where state = 'VOTING' order by number limit 1) d where v.decision_id = d.id and v.basis = d.vote_basis`,
];

/** Past every trigger: these are the traces of a break-in, not acts. */
export async function plant({ database }: TestApi, { ids }: Readers): Promise<void> {
  const client = await database.pool('superuser').connect();
  try {
    await client.query('set session_replication_role = replica');
    await client.query('update people.organization set is_demo = false');
    // room for a number that stands nowhere else
    await client.query('alter table summit.belief drop constraint belief_value_check');
    for (const sql of AT_ANY_HOUR) await client.query(sql);
    for (const [name, { plant: sql }] of Object.entries(MARKERS)) {
      const { rowCount } = await client.query(sql, sql.includes('$1') ? [Object.values(ids)] : []);
      if (!rowCount) throw new Error(`${name} is planted nowhere`);
    }
  } finally {
    client.release(true);
  }
}

/** Markers where no words may stand. */
const IN_OTHER_SHAPE = { zone: 'Pacific/Chatham', belief: String(BELIEF) };
/** The markers that stand in an answer. */
export const markersIn = (text: string): string[] => [
  ...new Set([...[...text.matchAll(/mk-([a-zA-Z]+)/g)].map(([, name]) => name ?? ''), ...Object.entries(IN_OTHER_SHAPE).filter(([, shape]) => text.includes(shape)).map(([name]) => name)]),
];
