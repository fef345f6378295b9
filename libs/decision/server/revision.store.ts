import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { fieldsOf, optionsOf } from '@tribune/decision/domain';
import type { Actor } from '@tribune/kernel/domain';
import { byKey, Database, groupedBy, loader, type GraphQLContext, type Tx } from '@tribune/kernel/server';
import { Revision } from './revision.types.js';

interface RevisionRow {
  decision_id: string;
  revision: number;
  class: 'MATERIAL' | 'EDITORIAL' | 'RESULT';
  raised: boolean;
  author_id: string;
  at: Date;
  window_ends_at: Date;
  note: string;
  body: string;
  hash: string;
}

const SELECT = `
  select r.decision_id, r.revision, r.class, x.revision is not null as raised, r.author_id, r.at, r.at + interval '24 hours' as window_ends_at, r.note, r.body, encode(r.body_hash, 'hex') as hash
    from decision.revision r
    left join decision.raise x on x.organization_id = r.organization_id and x.decision_id = r.decision_id and x.revision = r.revision`;

/** Revisions of decisions that the person has been shown. */
@Injectable()
export class RevisionStore {
  constructor(private readonly database: Database) {}

  /** The revisions that stand, one query for a list of decisions. */
  async current(actor: Actor, context: GraphQLContext, decisionId: string): Promise<Revision> {
    const revisions = loader(context, 'currentRevision', async (ids) => {
      const rows = await this.rows(
        actor,
        `${SELECT} join decision.decision d on d.organization_id = r.organization_id and d.id = r.decision_id and d.current_revision = r.revision where r.organization_id = $1 and r.decision_id = any($2)`,
        ids,
      );
      return byKey(rows, (revision) => revision.decisionUuid);
    });
    const revision = await revisions.load(decisionId);
    if (!revision) throw new Error(`Decision ${decisionId} has no current revision.`);
    return revision;
  }

  /** All of them, the first one first. */
  async all(actor: Actor, context: GraphQLContext, decisionId: string): Promise<Revision[]> {
    const revisions = loader(context, 'revisions', async (ids) => groupedBy(await this.rows(actor, `${SELECT} where r.organization_id = $1 and r.decision_id = any($2) order by r.revision`, ids), (revision) => revision.decisionUuid));
    return (await revisions.load(decisionId)) ?? [];
  }

  /** What a body may name: binding constituencies, and which of these ids exist here. */
  async known(tx: Tx, actor: Actor, touchPointIds: readonly string[], constituencyIds: readonly string[]): Promise<{ binding: string[]; touchPoints: number; constituencies: number }> {
    const [row] = await tx.query<{ binding: string[]; touchPoints: number; constituencies: number }[]>(
      `select coalesce((select array_agg(k.id::text) from champion.constituency k where k.organization_id = $1 and k.binds_from <= kernel.now()), '{}') as binding,
              (select count(*)::integer from touch_point.touch_point t where t.organization_id = $1 and t.id = any($2)) as "touchPoints",
              (select count(*)::integer from champion.constituency k where k.organization_id = $1 and k.id = any($3)) as constituencies`,
      [actor.organizationId, touchPointIds, constituencyIds],
    );
    return row ?? { binding: [], touchPoints: 0, constituencies: 0 };
  }

  /** The final decisions that took a decision's place. */
  async supersededBy(actor: Actor, context: GraphQLContext, decisionId: string): Promise<string[]> {
    const found = loader(context, 'supersededBy', async (ids) => {
      const rows = await this.database.read<{ superseded: string; by: string }>(
        actor,
        `select s.superseded_id as superseded, s.decision_id as by from decision.revision_supersedes s
         join decision.finalization f on f.organization_id = s.organization_id and f.decision_id = s.decision_id and f.revision = s.revision
        where s.organization_id = $1 and s.superseded_id = any($2) order by f.at`,
        [actor.organizationId, ids],
      );
      return groupedBy(rows, ({ superseded }) => superseded);
    });
    return ((await found.load(decisionId)) ?? []).map(({ by }) => by);
  }

  /** Whether each of these decisions is final in the person's organization. */
  async areFinal(tx: Tx, actor: Actor, decisionIds: readonly string[]): Promise<boolean> {
    if (decisionIds.length === 0) return true;
    const [row] = await tx.query<{ n: number }[]>('select count(*)::integer as n from decision.finalization f where f.organization_id = $1 and f.decision_id = any($2)', [actor.organizationId, decisionIds]);
    return row?.n === decisionIds.length;
  }

  private async rows(actor: Actor, sql: string, ids: readonly string[]): Promise<Revision[]> {
    return (await this.database.read<RevisionRow>(actor, sql, [actor.organizationId, ids], { kept: true })).map(revisionOf);
  }
}

/** A text that is proposed and not a revision yet, as it would stand. */
export function proposedRevision(decisionId: string, number: number, author: string, at: Date, body: string): Revision {
  const hash = createHash('sha256').update(body).digest('hex');
  return revisionOf({ decision_id: decisionId, revision: number, class: 'MATERIAL', raised: false, author_id: author, at, window_ends_at: at, note: '', body, hash });
}

function revisionOf(row: RevisionRow): Revision {
  const { touchPointIds, stances, supersedesIds, ...given } = fieldsOf(row.body);
  const fields = { ...given, options: optionsOf(given) };
  return Object.assign(new Revision(), fields, {
    decisionUuid: row.decision_id,
    authorUuid: row.author_id,
    touchPointUuids: touchPointIds,
    supersedesUuids: supersedesIds,
    stances: stances.map(({ constituencyId, stance, reason }) => ({ constituencyUuid: constituencyId, stance, reason: reason ?? null })),
    number: row.revision,
    class: row.class,
    raised: row.raised,
    at: row.at,
    note: row.note,
    body: row.body,
    bodyHash: row.hash,
    editWindowEndsAt: row.class === 'EDITORIAL' && !row.raised ? row.window_ends_at : null,
  });
}
