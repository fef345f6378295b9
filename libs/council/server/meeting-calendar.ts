import { Injectable } from '@nestjs/common';
import { CalendarSources, Database, toNodeId, type CalendarEntry, type CalendarReader } from '@tribune/kernel/server';

interface Row extends Omit<CalendarEntry, 'url' | 'agenda'> {
  readonly items: readonly { readonly title: string; readonly minutes: number }[];
}

/** In a person's calendar: the meetings to which they are invited as a member or a champion, from three months back. */
@Injectable()
export class MeetingCalendar {
  constructor(
    sources: CalendarSources,
    private readonly database: Database,
  ) {
    sources.register((reader) => this.of(reader));
  }

  private async of(reader: CalendarReader): Promise<CalendarEntry[]> {
    const rows = await this.database.as(reader, (tx) => tx.query<Row[]>(
      `select m.id, c.name as title, m.starts_at as "startsAt", m.starts_at + make_interval(mins => m.minutes) as "endsAt", m.place, m.sequence, m.state = 'CANCELLED' as cancelled, kernel.now() as stamp,
              coalesce((select jsonb_agg(jsonb_build_object('title', coalesce(r.body::jsonb->'prose'->>'title', x.title), 'minutes', x.minutes) order by x.position) from council.meeting_item x
                left join decision.decision d on d.organization_id = x.organization_id and d.id = x.decision_id
                left join decision.revision r on r.organization_id = d.organization_id and r.decision_id = d.id and r.revision = d.current_revision
               where x.organization_id = m.organization_id and x.meeting_id = m.id), '[]') as items
         from council.invitation i
         join council.meeting m on m.organization_id = i.organization_id and m.id = i.meeting_id and m.starts_at > kernel.now() - interval '3 months'
         join council.council c on c.organization_id = m.organization_id and c.id = m.council_id
        where i.organization_id = $1 and i.person_id = $2
          and (exists (select from council.seat s where s.organization_id = i.organization_id and s.council_id = m.council_id and s.person_id = i.person_id and (s.until_at is null or s.until_at > least(m.starts_at, kernel.now())))
            or exists (select from champion.live_term t where t.organization_id = i.organization_id and t.person_id = i.person_id and t.rank = 0))`,
      [reader.organizationId, reader.personId],
    ));
    return rows.map(({ items, ...row }) => ({ ...row, url: `${reader.publicUrl}/meetings/${toNodeId('Meeting', row.id)}`, agenda: items.map(({ title, minutes }, at) => `${at + 1}. ${title} (${minutes} min)`) }));
  }
}
