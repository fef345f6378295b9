import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Actor } from '@tribune/kernel/domain';
import { Database, spoken, toNodeId, WorkSources, type Work } from '@tribune/kernel/server';
import { preparationWork } from '@tribune/summit/domain';

interface Row {
  readonly id: string;
  readonly title: string;
  readonly asked: string;
  readonly since: Date;
  readonly startsAt: Date;
}

/** What summits ask of their participants, in one statement. */
@Injectable()
export class SummitWork implements OnModuleInit {
  constructor(
    private readonly database: Database,
    private readonly sources: WorkSources,
  ) {}

  onModuleInit(): void {
    this.sources.register((actor) => this.of(actor));
  }

  async of(actor: Actor): Promise<Work[]> {
    const rows = await this.database.as(actor, (tx) => tx.query<Row[]>(WAITING, [actor.organizationId, actor.personId]));
    return rows.flatMap(({ id, title, asked, since, startsAt }): Work[] => {
      const sentence = preparationWork({ announced: true, asked, prepared: false }, spoken());
      return sentence ? [{ kind: 'PREPARE_SUMMIT', key: `PREPARE_SUMMIT:${id}`, title, sentence, waitingSince: since, dueAt: startsAt, subject: { type: 'Summit', uuid: id }, place: `/summits/${toNodeId('Summit', id)}` }] : [];
    });
  }
}

const WAITING = `
  select s.id, s.title, p.asked, greatest(s.announced_at, p.added_at) as since, s.starts_at as "startsAt"
    from summit.participant p join summit.summit s on s.organization_id = p.organization_id and s.id = p.summit_id
   where p.organization_id = $1 and p.person_id = $2 and s.state = 'ANNOUNCED' and p.asked <> '' and p.prepared_at is null and s.ends_at > kernel.now()`;
