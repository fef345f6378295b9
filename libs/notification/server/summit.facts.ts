import { toNodeId } from '@tribune/kernel/server';
import type { ClientBase } from 'pg';
import type { SummitFacts } from './letter.js';
import type { DueMail } from './mail.store.js';

type Row = Omit<SummitFacts, 'startsAt' | 'endsAt'> & { readonly startsAt: Date; readonly endsAt: Date };

/** The summit as it is now, and what is asked of whom the mail goes to. */
export async function summitFacts(client: ClientBase, { organizationId, personId, data }: DueMail, say: (at: Date) => string): Promise<SummitFacts | undefined> {
  const { rows } = await client.query<Row>(
    `select s.id, s.title, s.starts_at as "startsAt", s.ends_at as "endsAt", s.place, p.name as "sponsorName", s.cancelled_because as "cancelledBecause",
            coalesce((select m.asked from summit.participant m where m.organization_id = s.organization_id and m.summit_id = s.id and m.person_id = $3), '') as asked
       from summit.summit s join people.person p on p.organization_id = s.organization_id and p.id = s.sponsor_id where s.organization_id = $1 and s.id = $2`,
    [organizationId, data.summit, personId],
  );
  const [row] = rows;
  return row && { ...row, id: toNodeId('Summit', row.id), startsAt: say(row.startsAt), endsAt: say(row.endsAt) };
}
