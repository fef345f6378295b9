import { toNodeId } from '@tribune/kernel/server';
import type { ClientBase } from 'pg';
import type { MeetingFacts } from './letter.js';
import type { DueMail } from './mail.store.js';

type Row = Omit<MeetingFacts, 'startsAt' | 'endsAt'> & { readonly startsAt: Date; readonly endsAt: Date };

/** The meeting as it is now, and whether whom the mail goes to sits on the council. */
export async function meetingFacts(client: ClientBase, { organizationId, personId, data }: DueMail, say: (at: Date) => string): Promise<MeetingFacts | undefined> {
  const { rows } = await client.query<Row>(
    `select m.id, c.name as "councilName", m.starts_at as "startsAt", m.starts_at + make_interval(mins => m.minutes) as "endsAt", m.place, m.cancelled_because as "cancelledBecause",
            exists (select from council.seat s where s.organization_id = m.organization_id and s.council_id = m.council_id and s.person_id = $3 and s.until_at is null) as "isMember",
            array(select coalesce(r.body::jsonb->'prose'->>'title', x.title) from council.meeting_item x
                    left join decision.decision d on d.organization_id = x.organization_id and d.id = x.decision_id
                    left join decision.revision r on r.organization_id = d.organization_id and r.decision_id = d.id and r.revision = d.current_revision
                   where x.organization_id = m.organization_id and x.meeting_id = m.id order by x.position) as agenda
       from council.meeting m join council.council c on c.organization_id = m.organization_id and c.id = m.council_id where m.organization_id = $1 and m.id = $2`,
    [organizationId, data.meeting, personId],
  );
  const [row] = rows;
  return row && { ...row, id: toNodeId('Meeting', row.id), startsAt: say(row.startsAt), endsAt: say(row.endsAt) };
}
