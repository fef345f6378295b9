import { Injectable } from '@nestjs/common';
import { CalendarSources, Database, toNodeId, type CalendarEntry, type CalendarReader } from '@tribune/kernel/server';

interface Row extends Omit<CalendarEntry, 'url' | 'agenda'> {
  readonly items: readonly { readonly title: string; readonly minutes: number }[];
}

/** In a person's calendar: the summits in which they take part, from three months back. Drafts are nobody's yet. */
@Injectable()
export class SummitCalendar {
  constructor(
    sources: CalendarSources,
    private readonly database: Database,
  ) {
    sources.register((reader) => this.of(reader));
  }

  private async of(reader: CalendarReader): Promise<CalendarEntry[]> {
    const rows = await this.database.as(reader, (tx) => tx.query<Row[]>(
      `select s.id, s.title, s.starts_at as "startsAt", s.ends_at as "endsAt", s.place, s.sequence, s.state = 'CANCELLED' as cancelled, kernel.now() as stamp,
              coalesce((select jsonb_agg(jsonb_build_object('title', a.title, 'minutes', a.minutes) order by a.position) from summit.agenda_item a where a.organization_id = s.organization_id and a.summit_id = s.id), '[]') as items
         from summit.summit s
        where s.organization_id = $1 and s.announced_at is not null and s.starts_at > kernel.now() - interval '3 months'
          and ($2 in (s.sponsor_id, s.organizer_id) or exists (select from summit.participant p where p.organization_id = s.organization_id and p.summit_id = s.id and p.person_id = $2))`,
      [reader.organizationId, reader.personId],
    ));
    return rows.map(({ items, ...row }) => ({ ...row, url: `${reader.publicUrl}/summits/${toNodeId('Summit', row.id)}`, agenda: items.map(({ title, minutes }, at) => `${at + 1}. ${title} (${minutes} min)`) }));
  }
}
