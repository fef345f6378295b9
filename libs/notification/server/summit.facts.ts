import { toNodeId } from '@tribune/kernel/server';
import type { ClientBase } from 'pg';
import type { SummitFacts } from './letter.js';
import type { DueMail } from './mail.store.js';

type Row = Omit<SummitFacts, 'startsAt' | 'endsAt' | 'reviewEndsAt'> & { readonly startsAt: Date; readonly endsAt: Date; readonly reviewEndsAt: Date | null };

/** The summit as it is now, and what is asked of whom the mail goes to. */
export async function summitFacts(client: ClientBase, { organizationId, personId, data }: DueMail, say: (at: Date) => string): Promise<SummitFacts | undefined> {
  const { rows } = await client.query<Row>(
    `select s.id, s.title, s.starts_at as "startsAt", s.ends_at as "endsAt", s.place, p.name as "sponsorName", s.cancelled_because as "cancelledBecause",
            coalesce((select m.asked from summit.participant m where m.organization_id = s.organization_id and m.summit_id = s.id and m.person_id = $3), '') as asked,
            (select r.closes_at from summit.version_review r where r.organization_id = s.organization_id and r.summit_id = s.id and r.closes_at > kernel.now()
                and not exists (select from summit.review_outcome o where o.organization_id = r.organization_id and o.summit_id = r.summit_id and o.number = r.number)) as "reviewEndsAt"
       from summit.summit s join people.person p on p.organization_id = s.organization_id and p.id = s.sponsor_id where s.organization_id = $1 and s.id = $2`,
    [organizationId, data.summit, personId],
  );
  const [row] = rows;
  return row && { ...row, id: toNodeId('Summit', row.id), startsAt: say(row.startsAt), endsAt: say(row.endsAt), reviewEndsAt: row.reviewEndsAt && say(row.reviewEndsAt) };
}
