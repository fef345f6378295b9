import { Injectable } from '@nestjs/common';
import type { Pending } from '@tribune/council/domain';
import { Refused, type Actor } from '@tribune/kernel/domain';
import type { Tx } from '@tribune/kernel/server';
import { maySee } from './meeting.store.js';
import type { Recurrence } from './next-dates.js';

/** What the next meeting of a council is built from. */
export interface ToBuild {
  readonly now: Date;
  readonly timeZone: string;
  /** The next one that is planned. */
  readonly next: { readonly id: string; readonly minutes: number; readonly version: number; readonly itemCount: number } | null;
  readonly cadence: (Recurrence & { readonly minutes: number; readonly place: string }) | null;
  /** When meetings of it are planned already. */
  readonly taken: readonly Date[];
  /** Held, with minutes that nobody has approved: the latest three, the oldest of them first. */
  readonly toApprove: readonly { readonly id: string; readonly startsAt: Date }[];
  readonly pending: readonly Pending[];
}

type Facts = Omit<ToBuild, 'toApprove' | 'pending'>;

/** Reads what a meeting is built from, for who presides over the council. */
@Injectable()
export class BuildStore {
  async of(tx: Tx, actor: Actor, councilId: string): Promise<ToBuild> {
    const ask = <R>(sql: string) => tx.query<R[]>(sql, [actor.organizationId, councilId]);
    const [facts] = await ask<Facts>(
      `select kernel.now() as now, o.time_zone as "timeZone", array(select m.starts_at from council.meeting m where m.organization_id = o.id and m.council_id = $2 and m.state = 'PLANNED') as taken,
              (select jsonb_build_object('id', m.id, 'minutes', m.minutes, 'version', m.version, 'itemCount', (select count(*) from council.meeting_item x where x.organization_id = m.organization_id and x.meeting_id = m.id))
                 from council.meeting m where m.organization_id = o.id and m.council_id = $2 and m.state = 'PLANNED' and m.starts_at > kernel.now() order by m.starts_at, m.id limit 1) as next,
              (select jsonb_build_object('rrule', c.rrule, 'firstOn', c.first_on, 'time', to_char(c.at_time, 'HH24:MI'), 'timeZone', o.time_zone, 'minutes', c.minutes, 'place', c.place)
                 from council.cadence c where c.organization_id = o.id and c.council_id = $2) as cadence
         from people.organization o where o.id = $1 and exists (select from council.council k where k.organization_id = o.id and k.id = $2)`,
    );
    if (!facts || !maySee(actor)) throw new Refused('NotFound', { type: 'Council' });
    if (!actor.seats.some((seat) => seat.isChair && seat.councilId === councilId)) throw new Refused('ChairMeets');
    const toApprove = await ask<{ id: string; startsAt: Date }>(
      `select m.id, m.starts_at as "startsAt" from council.meeting m where m.organization_id = $1 and m.council_id = $2 and m.state = 'HELD'
          and not exists (select from council.minutes x where x.organization_id = m.organization_id and x.meeting_id = m.id)
          and not exists (select from council.meeting_item x join council.meeting o on o.organization_id = x.organization_id and o.id = x.meeting_id where x.organization_id = m.organization_id and x.minutes_of = m.id and o.state in ('PLANNED', 'RUNNING'))
        order by m.starts_at desc, m.id limit 3`,
    );
    const pending = await ask<Pending>(
      `select d.id, d.state, case d.state when 'VOTING' then v.closes_at when 'DELIBERATING' then decision.opens_at(d) end as "dueAt"
         from decision.decision d left join decision.vote v on v.organization_id = d.organization_id and v.decision_id = d.id and v.basis = d.vote_basis
        where d.organization_id = $1 and d.council_id = $2 and d.state in ('VOTING', 'DELIBERATING', 'REFUSED', 'NOT_CARRIED')
          and not exists (select from council.meeting_item x join council.meeting o on o.organization_id = x.organization_id and o.id = x.meeting_id where x.organization_id = d.organization_id and x.decision_id = d.id and o.state in ('PLANNED', 'RUNNING'))
        order by d.proposed_at, d.number limit 200`,
    );
    return { ...facts, toApprove: toApprove.reverse(), pending };
  }
}
