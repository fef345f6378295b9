import { Injectable } from '@nestjs/common';
import { hasOffice } from './has-office.js';
import { Refused, type Actor } from '@tribune/kernel/domain';
import { afterKey, byKey, Database, fromNodeId, loader, pageOf, toNodeId, type Connection, type GraphQLContext, type PageArgs, type Tx } from '@tribune/kernel/server';
import { ASKED, filtered, readFor, select, VISIBLE, type BoardFilter, type DecisionRow } from './decision.sql.js';
import { Decision } from './decision.types.js';

/** Reads decisions through the person who asks, and calls the SQL functions that act. With its siblings (*.store.ts) the only place that queries. */
@Injectable()
export class DecisionStore {
  constructor(private readonly database: Database) {}

  async page(actor: Actor, context: GraphQLContext, args: PageArgs, filter: BoardFilter): Promise<Connection<Decision> & { filter: BoardFilter }> {
    const [before = null] = afterKey(args, ['integer']) ?? [];
    const { of, values } = filtered(filter, before);
    const rows = await this.rows<DecisionRow>(actor, select(`${of}${sight(actor)} order by d.number desc limit ${readFor(args.first)}`), ...values);
    const page = pageOf(rows, args, (row) => [row.number], decisionOf);
    // who asks for one of them by its id has it already
    for (const { node } of page.edges) this.byId(actor, context).prime(node.uuid, node);
    return { ...page, filter };
  }

  /** How many decisions there are on all pages. */
  async count(actor: Actor, filter: BoardFilter): Promise<number> {
    const { of, values } = filtered(filter, null);
    const [row] = await this.rows<{ n: number }>(actor, `select count(*)::integer as n from decision.decision d where ${VISIBLE} and ${of}${sight(actor)}`, ...values);
    return row?.n ?? 0;
  }

  /** By id, one query for a list of any length; null when it is not there for this person. */
  find(actor: Actor, context: GraphQLContext, id: string): Promise<Decision | null> {
    return this.byId(actor, context).load(id);
  }

  private byId(actor: Actor, context: GraphQLContext) {
    return loader(context, 'decision', async (ids) => {
      const rows = await this.database.read<DecisionRow>(actor, select(`d.id = any($3)${sight(actor)}`), [actor.organizationId, actor.personId, ids], { kept: true });
      return byKey(rows.map(decisionOf), (decision) => decision.uuid);
    });
  }

  async findByNumber(actor: Actor, number: number): Promise<Decision | null> {
    const [row] = await this.rows<DecisionRow>(actor, select(`d.number = $3${sight(actor)}`), number);
    return row ? decisionOf(row) : null;
  }

  /** The database id of a decision that the person may know of: who holds no office, what they are asked to vote on. Whether it is there, SQL finds out under its lock. */
  async seen(actor: Actor, nodeId: string, without = ASKED): Promise<string> {
    const id = fromNodeId('Decision', nodeId);
    const [known] = hasOffice(actor) ? [id] : await this.rows(actor, `select from decision.decision d where ${VISIBLE} and d.id = $3 and ${without}`, id);
    if (!known) throw new Refused('NotFound', { type: 'Decision' });
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

  private rows<Row>(actor: Actor, sql: string, ...values: readonly unknown[]): Promise<Row[]> {
    return this.database.read<Row>(actor, sql, [actor.organizationId, actor.personId, ...values]);
  }
}

/** What else has to hold of a decision for somebody without office. */
const sight = (actor: Actor): string => (hasOffice(actor) ? '' : ` and ${ASKED}`);

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
