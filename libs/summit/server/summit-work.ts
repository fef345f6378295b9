import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Actor } from '@tribune/kernel/domain';
import { Database, spoken, toNodeId, WorkSources, type Work } from '@tribune/kernel/server';
import { ScorecardDoor } from '@tribune/scorecard/server';
import { doorSentence, preparationWork, sealingWork } from '@tribune/summit/domain';

interface Row {
  readonly id: string;
  readonly title: string;
  readonly asked: string;
  readonly since: Date;
  readonly startsAt: Date;
}

interface SealingRow extends Omit<Row, 'asked'> {
  readonly stages: number;
  readonly sealed: number;
}

/** What summits ask of their participants. */
@Injectable()
export class SummitWork implements OnModuleInit {
  constructor(
    private readonly database: Database,
    private readonly sources: WorkSources,
    private readonly door: ScorecardDoor,
  ) {}

  onModuleInit(): void {
    this.sources.register((actor) => this.of(actor));
    this.door.register((actor) => this.beforeScorecard(actor));
  }

  /** Who has still to say what they believe would be marked as having seen. */
  async beforeScorecard(actor: Actor): Promise<string | null> {
    const sealing = await this.database.as(actor, (tx) => tx.query<SealingRow[]>('select title, stages, sealed from summit.my_sealing($1)', [actor.token]));
    const open = sealing.find(({ stages, sealed }) => sealed < stages);
    return open ? doorSentence(open.title, spoken()) : null;
  }

  async of(actor: Actor): Promise<Work[]> {
    const [rows, sealing] = await this.database.as(actor, async (tx) => [
      await tx.query<Row[]>(WAITING, [actor.organizationId, actor.personId]), await tx.query<SealingRow[]>('select id, title, since, starts_at as "startsAt", stages, sealed from summit.my_sealing($1)', [actor.token]),
    ] as const);
    return [...sealing.flatMap(toSeal), ...rows.flatMap(({ id, title, asked, since, startsAt }): Work[] => {
      const sentence = preparationWork({ announced: true, asked, prepared: false }, spoken());
      return sentence ? [{ kind: 'PREPARE_SUMMIT', key: `PREPARE_SUMMIT:${id}`, title, sentence, waitingSince: since, dueAt: startsAt, subject: { type: 'Summit', uuid: id }, place: `/summits/${toNodeId('Summit', id)}` }] : [];
    })];
  }
}

function toSeal({ id, title, since, startsAt, stages, sealed }: SealingRow): Work[] {
  const sentence = sealingWork({ stages, sealed }, spoken());
  return sentence ? [{ kind: 'SEAL_BELIEFS', key: `SEAL_BELIEFS:${id}`, title, sentence, waitingSince: since, dueAt: startsAt, subject: { type: 'Summit', uuid: id }, place: `/summits/${toNodeId('Summit', id)}/beliefs` }] : [];
}

const WAITING = `
  select s.id, s.title, p.asked, greatest(s.announced_at, p.added_at) as since, s.starts_at as "startsAt"
    from summit.participant p join summit.summit s on s.organization_id = p.organization_id and s.id = p.summit_id
   where p.organization_id = $1 and p.person_id = $2 and s.state = 'ANNOUNCED' and p.asked <> '' and p.prepared_at is null and s.ends_at > kernel.now()`;
