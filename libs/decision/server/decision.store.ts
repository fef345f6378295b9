import { Injectable } from '@nestjs/common';
import { hasOffice } from './has-office.js';
import type { State, VotingMethod } from '@tribune/decision/domain';
import { Refused, type Actor } from '@tribune/kernel/domain';
import { afterKey, byKey, Database, fromNodeId, loader, pageOf, toNodeId, type Connection, type GraphQLContext, type PageArgs, type Tx } from '@tribune/kernel/server';
import { Decision } from './decision.types.js';

/** Which page of the board. Ids are the database's. */
export interface BoardFilter {
  readonly states: readonly State[] | null;
  readonly councilId: string | null;
  /** A constituency whose consent is missing. */
  readonly awaiting: string | null;
  /** A touch point that the text as it stands changes. */
  readonly touchPointId: string | null;
}

interface DecisionRow {
  id: string;
  number: number;
  state: State;
  council_id: string;
  author_id: string;
  voting_rule_id: string;
  created_at: Date;
  proposed_at: Date | null;
  seconded_by: string | null;
  seconded_at: Date | null;
  opens_at: Date | null;
  withdrawn_at: Date | null;
  current_revision: number;
  vote_basis: number;
  finalized_at: Date | null;
  postponed: boolean;
  editor_id: string | null;
  adoptable: boolean;
  edit_windows: { revision: number; endsAt: string }[];
  closes_at: Date | null;
  closed: boolean;
  is_elector: boolean;
  is_recused: boolean;
  was_set_aside: boolean;
  is_objecting: boolean;
  unranked: boolean;
  linked: boolean;
  objectors: string[];
  method: VotingMethod;
  read_at: Date;
}

const SELECT = `
  select kernel.now() as read_at, d.id, d.number, d.state, d.council_id, d.author_id, d.voting_rule_id, d.created_at, d.proposed_at, d.seconded_by, d.seconded_at, d.withdrawn_at, d.current_revision, d.vote_basis,
         case when d.state = 'DELIBERATING' then decision.opens_at(d) end as opens_at, f.at as finalized_at,
         case when a.revision is null then r.author_id end as editor_id,
         a.revision is null and exists (select from champion.live_term t where t.organization_id = d.organization_id and t.person_id in (d.author_id, r.author_id)) as adoptable,
         coalesce((select jsonb_agg(jsonb_build_object('revision', e.revision, 'endsAt', e.at + interval '24 hours') order by e.revision) from decision.revision e
           where e.organization_id = d.organization_id and e.decision_id = d.id and e.revision > d.vote_basis and e.class = 'EDITORIAL'), '[]') as edit_windows,
         exists (select from decision.postponement p where p.organization_id = d.organization_id and p.decision_id = d.id) as postponed,
         v.closes_at, t.basis is not null as closed,
         exists (select from decision.elector e where e.organization_id = d.organization_id and e.decision_id = d.id and e.basis = d.vote_basis and e.person_id = $2) as is_elector,
         exists (select from decision.standing_recusal c where c.organization_id = d.organization_id and c.decision_id = d.id and c.person_id = $2) as is_recused,
         exists (select from decision.recusal_end c where c.organization_id = d.organization_id and c.decision_id = d.id and c.person_id = $2) as was_set_aside,
         exists (select from decision.standing_objection o where o.organization_id = d.organization_id and o.decision_id = d.id and o.person_id = $2) as is_objecting,
         coalesce((select array_agg(o.person_id order by o.at) from decision.standing_objection o where o.organization_id = d.organization_id and o.decision_id = d.id), '{}') as objectors,
         r.body::jsonb->'effects' ? 'options' and t.carried is not true as unranked, coalesce(v.method, q.method) as method,
         exists (select from decision.link_member m where m.organization_id = d.organization_id and m.decision_id = d.id and m.live) as linked
    from decision.decision d
    join decision.revision r on r.organization_id = d.organization_id and r.decision_id = d.id and r.revision = d.current_revision
    join council.voting_rule q on q.organization_id = d.organization_id and q.id = d.voting_rule_id
    left join decision.adoption a on a.organization_id = d.organization_id and a.decision_id = d.id and a.revision = d.current_revision
    left join decision.vote v on v.organization_id = d.organization_id and v.decision_id = d.id and v.basis = d.vote_basis
    left join decision.tally t on t.organization_id = d.organization_id and t.decision_id = d.id and t.basis = d.vote_basis
    left join decision.finalization f on f.organization_id = d.organization_id and f.decision_id = d.id`;
/** A draft is its author's alone. Who holds no office sees nothing yet: asked before the query, by hasOffice. */
const VISIBLE = 'd.organization_id = $1 and (d.proposed_at is not null or d.author_id = $2)';
const AWAITING = `exists (select from champion.constituency k where k.organization_id = d.organization_id and k.id = $5 and k.binds_from <= kernel.now())
  and d.state not in ('DRAFT', 'FINAL', 'WITHDRAWN', 'NOT_CARRIED') and not exists (select from decision.standing_approval p
    where p.organization_id = d.organization_id and p.decision_id = d.id and p.constituency_id = $5 and p.revision = d.current_revision)`;
const AT = `exists (select from decision.revision_touch_point p where p.organization_id = d.organization_id and p.decision_id = d.id and p.revision = d.current_revision and p.touch_point_id = $8)`;

/** Reads decisions through the person who asks, and calls the SQL functions that act. With its siblings (*.store.ts) the only place that queries. */
@Injectable()
export class DecisionStore {
  constructor(private readonly database: Database) {}

  async page(actor: Actor, args: PageArgs, { states, councilId, awaiting, touchPointId }: BoardFilter): Promise<Connection<Decision>> {
    const [before = null] = afterKey(args, ['integer']) ?? [];
    const rows = await this.rows<DecisionRow>(
      actor,
      `${SELECT} where ${VISIBLE} and ($3::text[] is null or d.state = any($3)) and ($4::uuid is null or d.council_id = $4) and ($5::uuid is null or (${AWAITING}))
         and ($6::integer is null or d.number < $6) and ($8::uuid is null or ${AT}) order by d.number desc limit $7`,
      states,
      councilId,
      awaiting,
      before,
      args.first + 1,
      touchPointId,
    );
    return pageOf(rows, args, (row) => [row.number], decisionOf);
  }

  /** By id, one query for a list of any length; null when it is not there for this person. */
  find(actor: Actor, context: GraphQLContext, id: string): Promise<Decision | null> {
    return loader(context, 'decision', async (ids) => {
      const rows = await this.rows<DecisionRow>(actor, `${SELECT} where ${VISIBLE} and d.id = any($3)`, ids);
      return byKey(rows.map(decisionOf), (decision) => decision.uuid);
    }).load(id);
  }

  async findByNumber(actor: Actor, number: number): Promise<Decision | null> {
    const [row] = await this.rows<DecisionRow>(actor, `${SELECT} where ${VISIBLE} and d.number = $3`, number);
    return row ? decisionOf(row) : null;
  }

  /** The database id of a decision that the person may know of; whether it is there, SQL finds out under its lock. */
  seen(actor: Actor, nodeId: string): string {
    const id = fromNodeId('Decision', nodeId);
    if (!hasOffice(actor)) throw new Refused('NotFound', { type: 'Decision' });
    return id;
  }

  /** Calls decision.<act>(token, …): it finds out who acts, and refuses or commits (GATE.md). */
  async act<T>(tx: Tx, actor: Actor, act: string, ...values: readonly unknown[]): Promise<T> {
    const places = [actor.token, ...values].map((_, at) => `$${at + 1}`).join(', ');
    const [row] = await tx.query<{ answer: T }[]>(`select decision.${act}(${places}) as answer`, [actor.token, ...values]);
    return row?.answer as T;
  }

  async currentBody(tx: Tx, actor: Actor, id: string): Promise<string> {
    const [row] = await tx.query<{ body: string }[]>(
      `select r.body from decision.decision d join decision.revision r on r.organization_id = d.organization_id and r.decision_id = d.id and r.revision = d.current_revision where ${VISIBLE} and d.id = $3`,
      [actor.organizationId, actor.personId, id],
    );
    if (!row) throw new Refused('NotFound', { type: 'Decision' });
    return row.body;
  }

  private async rows<Row>(actor: Actor, sql: string, ...values: readonly unknown[]): Promise<Row[]> {
    if (!hasOffice(actor)) return [];
    return this.database.as(actor, (tx) => tx.query<Row[]>(sql, [actor.organizationId, actor.personId, ...values]));
  }
}

function decisionOf(row: DecisionRow): Decision {
  return Object.assign(new Decision(), {
    uuid: row.id,
    id: toNodeId('Decision', row.id),
    number: row.number,
    state: row.state,
    councilUuid: row.council_id,
    authorUuid: row.author_id,
    votingRuleUuid: row.voting_rule_id,
    createdAt: row.created_at,
    proposedAt: row.proposed_at,
    secondedByUuid: row.seconded_by,
    secondedAt: row.seconded_at,
    opensAt: row.opens_at,
    withdrawnAt: row.withdrawn_at,
    finalizedAt: row.finalized_at,
    voteBasis: row.vote_basis,
    revisionNumber: row.current_revision,
    isElector: row.is_elector,
    isRecused: row.is_recused,
    wasSetAside: row.was_set_aside,
    isObjecting: row.is_objecting,
    objectorUuids: row.objectors,
    method: row.method,
    readAt: row.read_at,
    facts: {
      state: row.state,
      councilId: row.council_id,
      authorId: row.author_id,
      seconded: row.seconded_at !== null,
      postponed: row.postponed,
      unranked: row.unranked,
      linkedAs: row.linked ? row.number : null,
      currentRevision: row.current_revision,
      editorId: row.editor_id,
      adoptable: row.adoptable,
      editWindows: row.edit_windows.map(({ revision, endsAt }) => ({ revision, endsAt: new Date(endsAt) })),
      vote: row.closes_at && { closesAt: row.closes_at, closed: row.closed },
    },
  });
}
