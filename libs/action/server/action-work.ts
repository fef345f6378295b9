import { Injectable, type OnModuleInit } from '@nestjs/common';
import { actionWork, DAYS_AHEAD, REVIEW_DAYS, reviewWork, type ActionState } from '@tribune/action/domain';
import type { Actor } from '@tribune/kernel/domain';
import { Database, spoken, toNodeId, WorkSources, type Work } from '@tribune/kernel/server';

interface Row {
  readonly kind: 'DO_ACTION' | 'REVIEW_OUTCOME';
  readonly id: string;
  readonly subject: 'Decision' | 'Meeting';
  readonly subjectId: string;
  readonly number: number;
  readonly title: string;
  readonly since: Date;
  readonly dueAt: Date;
  readonly state: ActionState | null;
  readonly days: number;
  readonly unmeasured: number;
}

/** What a decision's life after FINAL asks of a person: their actions, and the review of an outcome they answer for. In one statement. */
@Injectable()
export class ActionWork implements OnModuleInit {
  constructor(
    private readonly database: Database,
    private readonly sources: WorkSources,
  ) {}

  onModuleInit(): void {
    this.sources.register((actor) => this.of(actor));
  }

  async of(actor: Actor): Promise<Work[]> {
    const rows = await this.database.read<Row>(actor, WAITING, [actor.organizationId, actor.personId, DAYS_AHEAD, REVIEW_DAYS]);
    return rows.flatMap((row) => {
      const sentence = sentenceOf(row);
      return sentence ? [itemOf(row, sentence)] : [];
    });
  }
}

const sentenceOf = ({ state, days, unmeasured }: Row): string | null =>
  state ? actionWork({ state, isOwner: true, daysLeft: days }, spoken()) : reviewWork({ answersForIt: true, reviewed: false, daysSinceReviewDay: days, unmeasured }, spoken());

const itemOf = ({ kind, id, subject, subjectId, number, title, since, dueAt }: Row, sentence: string): Work => ({
  kind, key: `${kind}:${id}`, title, sentence, waitingSince: since, dueAt,
  subject: { type: subject, uuid: subjectId },
  place: kind === 'DO_ACTION' ? `/actions/${toNodeId('Action', id)}` : `/decisions/${number}/review`,
});

const WAITING = `
  select 'DO_ACTION' as kind, a.id, case when a.decision_id is null then 'Meeting' else 'Decision' end as subject, coalesce(a.decision_id, a.meeting_id) as "subjectId", 0 as number, a.what as title, a.created_at as since, action.end_of($1, a.due_on) as "dueAt", a.state, a.due_on - action.today($1) as days, 0 as unmeasured
    from action.action a where a.organization_id = $1 and a.owner_id = $2 and a.state in ('OPEN', 'DOING') and a.due_on <= action.today($1) + $3::integer
  union all
  select 'REVIEW_OUTCOME', d.id, 'Decision', d.id, d.number, r.body::jsonb->'prose'->>'title', (p.review_on::timestamp at time zone o.time_zone), action.end_of($1, p.review_on + $4::integer), null, action.today($1) - p.review_on,
         (select count(*)::integer from action.expected_effect e where e.organization_id = $1 and e.decision_id = d.id
            and not exists (select from action.actual_value v where v.organization_id = $1 and v.decision_id = d.id and v.effect = e.number))
    from action.review_plan p
    join people.organization o on o.id = p.organization_id
    join decision.decision d on d.organization_id = p.organization_id and d.id = p.decision_id
    join decision.revision r on r.organization_id = d.organization_id and r.decision_id = d.id and r.revision = d.current_revision
   where p.organization_id = $1 and p.review_on <= action.today($1)
     and not exists (select from action.outcome_review x where x.organization_id = $1 and x.decision_id = p.decision_id)
     and decision.answers_for(d, $2)`;
