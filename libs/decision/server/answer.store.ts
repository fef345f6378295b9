import { Injectable } from '@nestjs/common';
import type { Actor } from '@tribune/kernel/domain';
import { Database, groupedBy, loader, type GraphQLContext } from '@tribune/kernel/server';

/** One constituency's side of a decision as it is stored; the asking person's part with it. */
export interface SideRow {
  readonly decisionUuid: string;
  readonly constituencyUuid: string;
  readonly constituencyName: string;
  readonly binding: boolean;
  readonly stance: 'AFFECTS' | 'UNAFFECTED' | null;
  readonly championUuid: string | null;
  readonly acting: readonly string[];
  readonly myRank: number | null;
  readonly myTurnAt: Date | null;
  readonly startedAt: Date | null;
  readonly pausedAt: Date | null;
  readonly resumesAt: Date | null;
  readonly pausedBecause: string | null;
  /** Its place among those whose clock has not started, for want of a free one (D12). */
  readonly queuePlace: number | null;
  readonly dueAt: Date | null;
}
/** An approval or a refusal, standing or not. */
export interface AnswerRow {
  readonly decisionUuid: string;
  readonly constituencyUuid: string;
  readonly kind: 'APPROVE' | 'WAIVE' | 'REFUSE' | 'CONDITION';
  readonly personUuid: string;
  readonly rank: number;
  readonly revision: number;
  readonly at: Date;
  readonly live: boolean;
  readonly diedAt: Date | null;
  readonly diedBecause: 'REVOKED' | 'REPLACED' | 'STALE' | 'SEAT_CHANGED' | 'LAPSED' | null;
  readonly note: string;
  readonly withoutDossierBecause: string;
  readonly validUntil: Date | null;
  readonly holdsWhile: string | null;
  readonly interest: string;
  readonly evidence: string;
  readonly alternative: string;
  readonly proposedBody: string | null;
  readonly brokenAt: Date | null;
  readonly brokenWhat: string | null;
  readonly supersedeBy: Date | null;
}

/**
 * Whose turn it is, decision.acting_term says. For the champion that is: not recused; for an alternate it is asked only where the answer can be yes, once a
 * clock of seven days has run out, or somebody before them is recused or has handed over. A board of fifty decisions would ask it 150 times otherwise:
 * also where no clock has started, for PostgreSQL goes on to ask after a null.
 */
const ACTING = `case when t.rank = 0 then not exists (select from decision.recusal r where r.organization_id = d.organization_id and r.decision_id = d.id and r.person_id = t.person_id)
  else (coalesce(c.started_at <= (select kernel.now()) - interval '7 days', false)
      or exists (select from decision.recusal r where r.organization_id = d.organization_id and r.decision_id = d.id)
      or exists (select from champion.hand_over v where v.organization_id = t.organization_id and v.taken_back_at is null))
    and (decision.acting_term(d.organization_id, d.id, k.id, t.person_id)).id is not null end`;

/** The champions' side of decisions that the person has been shown. */
@Injectable()
export class AnswerStore {
  constructor(private readonly database: Database) {}

  /** One row for every constituency that binds now or that the current revision names; those that bind first. */
  async sides(actor: Actor, context: GraphQLContext, decisionId: string): Promise<SideRow[]> {
    const sides = loader(context, 'sides', async (ids) => {
      const rows = await this.rows<SideRow>(
        actor,
        `with waiting as materialized (
           select w.decision_id, w.constituency_id, (row_number() over (partition by w.constituency_id order by w.carried_at, w.number))::integer as place
             from decision.waiting_consent w where w.organization_id = $1 and w.started_at is null)
         select d.id as "decisionUuid", k.id as "constituencyUuid", k.name as "constituencyName", coalesce(k.binds_from <= (select kernel.now()), false) as binding, upper(n.stance) as stance,
                h.person_id as "championUuid", mine.rank as "myRank", mine.turn as "myTurnAt",
                case when h.id is not null then greatest(c.started_at, h.starts_at) end as "startedAt",
                case when h.id is not null then greatest(c.started_at, h.starts_at) + (c.due_at - c.started_at) end as "dueAt",
                c.paused_at as "pausedAt", c.resumes_at as "resumesAt", c.paused_because as "pausedBecause",
                case when d.state = 'CARRIED' and c.started_at is null then (select w.place from waiting w where w.decision_id = d.id and w.constituency_id = k.id) end as "queuePlace",
                coalesce((select json_agg(t.person_id order by t.rank) from champion.live_term t where t.organization_id = k.organization_id and t.constituency_id = k.id
                  and ${ACTING}), '[]') as acting
           from decision.decision d
           join champion.constituency k on k.organization_id = d.organization_id
           left join decision.revision_constituency n on n.organization_id = d.organization_id and n.decision_id = d.id and n.revision = d.current_revision and n.constituency_id = k.id
           left join champion.live_term h on h.organization_id = k.organization_id and h.constituency_id = k.id and h.rank = 0
           left join decision.clock c on c.organization_id = d.organization_id and c.decision_id = d.id and c.revision = d.current_revision and c.constituency_id = k.id
           left join lateral (select t.rank, nullif(decision.turn_from(t.organization_id, d.id, k.id, t.rank), '-infinity') as turn from champion.live_term t
             where t.organization_id = k.organization_id and t.constituency_id = k.id and t.person_id = $3) mine on true
          where d.organization_id = $1 and d.id = any($2) and (n.stance is not null or k.binds_from <= (select kernel.now()))
          order by binding desc, k.kind = 'customers' desc, k.name`,
        ids,
        actor.personId,
      );
      return groupedBy(rows, (row) => row.decisionUuid);
    });
    return (await sides.load(decisionId)) ?? [];
  }

  /** Every answer ever given, newest first. An approval whose limit has passed, or whose giver has left office, does not stand, though nobody has ended it yet. */
  async answers(actor: Actor, context: GraphQLContext, decisionId: string): Promise<AnswerRow[]> {
    const answers = loader(context, 'answers', async (ids) => {
      const rows = await this.rows<AnswerRow>(
        actor,
        `select a.decision_id as "decisionUuid", a.constituency_id as "constituencyUuid", a.kind, a.person_id as "personUuid", t.rank, a.revision, a.at, a.live and (s.id is not null or f.decision_id is not null) as live,
                coalesce(a.died_at, case when s.id is null and f.decision_id is null then least(t.ended_at, t.ends_at, a.valid_until) end) as "diedAt",
                coalesce(a.died_because, case when s.id is null and f.decision_id is null then case when a.valid_until <= kernel.now() then 'LAPSED' else 'SEAT_CHANGED' end end) as "diedBecause",
                a.note, a.without_dossier_because as "withoutDossierBecause", a.valid_until as "validUntil", a.holds_while as "holdsWhile", '' as interest, '' as evidence, '' as alternative,
                null as "proposedBody", x.at as "brokenAt", x.what as "brokenWhat", x.due_at as "supersedeBy"
           from decision.approval a join champion.term t on t.organization_id = a.organization_id and t.id = a.term_id
           left join decision.standing_approval s on s.organization_id = a.organization_id and s.id = a.id
           left join decision.condition_break x on x.organization_id = a.organization_id and x.approval_id = a.id
           left join decision.finalization f on f.organization_id = a.organization_id and f.decision_id = a.decision_id
          where a.organization_id = $1 and a.decision_id = any($2)
         union all
         select r.decision_id, r.constituency_id, r.kind, r.person_id, t.rank, r.revision, r.at, r.live, r.died_at, r.died_because, '', '', null, null, r.interest, r.evidence, r.alternative, r.proposed_body, null, null, null
           from decision.refusal r join champion.term t on t.organization_id = r.organization_id and t.id = r.term_id
          where r.organization_id = $1 and r.decision_id = any($2)
         order by at desc`,
        ids,
      );
      return groupedBy(rows, (row) => row.decisionUuid);
    });
    return (await answers.load(decisionId)) ?? [];
  }

  private rows<Row>(actor: Actor, sql: string, ...values: readonly unknown[]): Promise<Row[]> {
    return this.database.read<Row>(actor, sql, [actor.organizationId, ...values], { kept: true });
  }
}
