import { Injectable } from '@nestjs/common';
import { hasRole, type Actor } from '@tribune/kernel/domain';
import { Database, toNodeId, type Tx } from '@tribune/kernel/server';
import { caveatsOf, type Figure as FigureDraft, type FigureRow } from '@tribune/scorecard/domain';
import { Figure, Scorecard } from './scorecard.types.js';

interface FigureJson extends FigureDraft {
  readonly id: string;
  readonly enteredBy: string;
  readonly enteredAt: string;
  readonly earlier: number;
}

/** Calls the SQL functions that keep figures; the tables themselves nobody reads. */
@Injectable()
export class ScorecardStore {
  constructor(private readonly database: Database) {}

  /** The figures that stand. It is written down that this person has seen them (PRODUCT 2). */
  open(actor: Actor): Promise<Scorecard> {
    return this.database.as(actor, async (tx) => {
      const [row] = await tx.query<{ figures: FigureJson[]; today: string }[]>(
        `select scorecard.open_scorecard($1) as figures, (kernel.now() at time zone o.time_zone)::date::text as today from people.organization o where o.id = $2`, [actor.token, actor.organizationId]);
      const figures = (row?.figures ?? []).map((each) => figureOf(each, row?.today ?? ''));
      return Object.assign(new Scorecard(), { mayEnter: hasRole(actor, 'ANALYST') || hasRole(actor, 'ADMIN'), figures });
    });
  }

  async enter(tx: Tx, actor: Actor, figure: FigureDraft): Promise<void> {
    await tx.query('select scorecard.enter_figure($1, $2)', [actor.token, JSON.stringify(figure)]);
  }

  async withdraw(tx: Tx, actor: Actor, figureId: string, reason: string): Promise<void> {
    await tx.query('select scorecard.withdraw_figure($1, $2, $3)', [actor.token, figureId, reason]);
  }

  compare(tx: Tx, actor: Actor, rows: readonly FigureRow[]): Promise<{ row: number; state: 'NEW' | 'CHANGED' | 'UNCHANGED' | 'UNKNOWN' | 'AHEAD' }[]> {
    return tx.query('select * from scorecard.compare_figures($1, $2)', [actor.token, JSON.stringify(rows)]);
  }

  import(tx: Tx, actor: Actor, rows: readonly FigureRow[]): Promise<unknown> {
    return tx.query('select scorecard.import_figures($1, $2)', [actor.token, JSON.stringify(rows)]);
  }
}

const figureOf = ({ id, stageId, touchPointId, enteredBy, enteredAt, ...row }: FigureJson, today: string): Figure =>
  Object.assign(new Figure(), row, {
    id: toNodeId('Figure', id), stageId: stageId && toNodeId('Stage', stageId), touchPointId: touchPointId && toNodeId('TouchPoint', touchPointId),
    personUuid: enteredBy, enteredAt: new Date(enteredAt), caveats: caveatsOf(row, today),
  });
