import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Actor } from '@tribune/kernel/domain';
import { Database, spoken, toNodeId, WorkSources, type Work } from '@tribune/kernel/server';
import { ScorecardDoor } from '@tribune/scorecard/server';
import { commentWork, doorSentence, lineWork, preparationWork, reviewWork, sealingWork } from '@tribune/summit/domain';

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

interface ReviewRow extends Pick<Row, 'id' | 'title' | 'since'> {
  readonly number: number;
  readonly lines: number;
  readonly closesAt: Date;
  readonly asks: 'REVIEW' | 'COMMENT';
}

interface MarkedRow {
  readonly id: string;
  readonly decision: string;
  readonly number: number;
  readonly title: string;
  readonly activity: string;
  readonly gone: boolean;
  readonly since: Date;
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
    const sealing = await this.database.read<SealingRow>(actor, 'select title, stages, sealed from summit.my_sealing($1)', [actor.token]);
    const open = sealing.find(({ stages, sealed }) => sealed < stages);
    return open ? doorSentence(open.title, spoken()) : null;
  }

  async of(actor: Actor): Promise<Work[]> {
    const [rows, sealing, reviewing, marked] = await this.database.as(actor, async (tx) => [
      await tx.query<Row[]>(WAITING, [actor.organizationId, actor.personId]), await tx.query<SealingRow[]>('select id, title, since, starts_at as "startsAt", stages, sealed from summit.my_sealing($1)', [actor.token]),
      await tx.query<ReviewRow[]>(REVIEWING, [actor.organizationId, actor.personId]),
      await tx.query<MarkedRow[]>(MARKED, [actor.organizationId, actor.personId]),
    ] as const);
    return [...reviewing.map(toReview), ...marked.map(toCheck), ...sealing.flatMap(toSeal), ...rows.flatMap(({ id, title, asked, since, startsAt }): Work[] => {
      const sentence = preparationWork({ announced: true, asked, prepared: false }, spoken());
      return sentence ? [{ kind: 'PREPARE_SUMMIT', key: `PREPARE_SUMMIT:${id}`, title, sentence, waitingSince: since, dueAt: startsAt, subject: { type: 'Summit', uuid: id }, place: `/summits/${toNodeId('Summit', id)}` }] : [];
    })];
  }
}

function toSeal({ id, title, since, startsAt, stages, sealed }: SealingRow): Work[] {
  const sentence = sealingWork({ stages, sealed }, spoken());
  return sentence ? [{ kind: 'SEAL_BELIEFS', key: `SEAL_BELIEFS:${id}`, title, sentence, waitingSince: since, dueAt: startsAt, subject: { type: 'Summit', uuid: id }, place: `/summits/${toNodeId('Summit', id)}/beliefs` }] : [];
}

function toReview({ id, title, number, lines, since, closesAt, asks }: ReviewRow): Work {
  const [kind, words] = asks === 'REVIEW' ? ['REVIEW_PLAN', reviewWork] as const : ['COMMENT_ON_PLAN', commentWork] as const;
  return { kind, key: `${kind}:${id}:${number}`, title, sentence: words({ number, lines }, spoken()), waitingSince: since, dueAt: closesAt, subject: { type: 'Summit', uuid: id }, place: `/summits/${toNodeId('Summit', id)}/review` };
}

function toCheck({ id, decision, number, title, activity, gone, since }: MarkedRow): Work {
  return { kind: 'CHECK_LINE', key: `CHECK_LINE:${id}`, title, sentence: lineWork({ activity, gone }, spoken()), waitingSince: since, dueAt: null, subject: { type: 'Decision', uuid: decision }, place: `/decisions/${number}` };
}

const MARKED = `
  select k.id, d.id as decision, d.number, (select r.body::jsonb->'prose'->>'title' from decision.revision r where r.organization_id = d.organization_id and r.decision_id = d.id and r.revision = d.current_revision) as title,
         k.activity, k.mark = 'GONE' as gone, k.latest_at as since
    from decision.decision d join summit.served_line k on k.organization_id = d.organization_id and k.decision_id = d.id and k.mark is not null
   where d.organization_id = $1 and d.author_id = $2 and d.state <> 'WITHDRAWN' and d.proposed_at is not null`;

const REVIEWING = `
  select s.id, s.title, a.number, a.asks, a.since, a.due_at as "closesAt",
         (select count(*)::integer from summit.plan_version_line l where l.organization_id = a.organization_id and l.summit_id = a.summit_id and l.number = a.number) as lines
    from summit.who_is_asked a join summit.summit s on s.organization_id = a.organization_id and s.id = a.summit_id
   where a.organization_id = $1 and a.person_id = $2`;

const WAITING = `
  select s.id, s.title, p.asked, greatest(s.announced_at, p.added_at) as since, s.starts_at as "startsAt"
    from summit.participant p join summit.summit s on s.organization_id = p.organization_id and s.id = p.summit_id
   where p.organization_id = $1 and p.person_id = $2 and s.state = 'ANNOUNCED' and p.asked <> '' and p.prepared_at is null and s.ends_at > kernel.now()`;
