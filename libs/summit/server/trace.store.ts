import { Injectable } from '@nestjs/common';
import { blocked, hasOffice } from '@tribune/decision/server';
import { hasRole, type Actor } from '@tribune/kernel/domain';
import { Database, groupedBy, loader, toNodeId, type GraphQLContext, type Tx } from '@tribune/kernel/server';
import { figureStanding, promiseOf, PROMISES, promisesIn, standingOf } from '@tribune/summit/domain';
import { LineFigureStore } from './line-figure.store.js';
import { PlanVersionLine } from './plan.types.js';
import { PlanTrace, PromiseCount, ServedLine, TracedBlock, TracedDecision, TracedEffect, TracedLine } from './trace.types.js';
import { AMONG, DECISIONS, EFFECTS, LINES, SERVED, UNSERVING } from './trace.sql.js';

type DecisionRow = Omit<TracedDecision, 'id' | 'blocks' | 'effects'> & { lineId: string | null };
type ServedRow = Omit<ServedLine, 'mayTie'> & { decision: string; isTheirs: boolean; councilId: string; takesPart: boolean };
type LineRow = PlanVersionLine & { approvedOn: string; today: string };
type Threaded = { lineId: string | null; decision: TracedDecision };
type BlockRow = TracedBlock & { id: string };

/** The thread from a plan to its outcome. Who holds no office sees the lines and no decision. */
@Injectable()
export class TraceStore {
  constructor(
    private readonly database: Database,
    private readonly figures: LineFigureStore,
  ) {}

  async of(actor: Actor, context: GraphQLContext, summitId: string, number: number): Promise<PlanTrace> {
    const { lines, traced, unserving } = await this.read(actor, summitId, number);
    const of = groupedBy(traced, ({ lineId }) => lineId ?? '');
    const tracedLines = await Promise.all(lines.map(async ({ approvedOn, today, ...line }) => {
      const decisions = (of.get(line.lineId) ?? []).map(({ decision }) => decision);
      const standing = standingOf(decisions.map(({ state, blocks }) => ({ state, blocked: blocks.length > 0 })));
      const figure = figureStanding({ ...line, approvedOn, today, measured: await this.figures.of(actor, context, line) });
      return Object.assign(new TracedLine(), { line: Object.assign(new PlanVersionLine(), line, { lineId: toNodeId('PlanLine', line.lineId) }), decisions, standing, promise: promiseOf(standing, decisions.flatMap(({ effects }) => effects), figure) });
    }));
    const counts = promisesIn(tracedLines.map(({ promise }) => promise));
    return Object.assign(new PlanTrace(), {
      number,
      lines: tracedLines,
      promises: PROMISES.filter((promise) => counts[promise] > 0).map((promise) => Object.assign(new PromiseCount(), { promise, count: counts[promise] })),
      unserving: unserving.map(({ decision }) => decision),
    });
  }

  private async read(actor: Actor, summitId: string, number: number): Promise<{ lines: LineRow[]; traced: Threaded[]; unserving: Threaded[] }> {
    return this.database.as(actor, async (tx) => {
      const lines = await tx.query<LineRow[]>(LINES, [actor.organizationId, summitId, number]);
      const rows = hasOffice(actor) ? await tx.query<DecisionRow[]>(DECISIONS, [actor.organizationId, actor.personId, summitId]) : [];
      const unserving = hasOffice(actor) ? await tx.query<DecisionRow[]>(UNSERVING, [actor.organizationId, summitId, number]) : [];
      return { lines, traced: await this.traced(tx, actor, rows), unserving: await this.traced(tx, actor, unserving) };
    });
  }

  private async traced(tx: Tx, actor: Actor, rows: readonly DecisionRow[]): Promise<Threaded[]> {
    const ids = [...new Set(rows.map(({ uuid }) => uuid))];
    if (ids.length === 0) return [];
    const blocks = groupedBy(await tx.query<BlockRow[]>(blocked(AMONG), [actor.organizationId, ids]), ({ id }) => id);
    const effects = groupedBy(await tx.query<(TracedEffect & { decision: string })[]>(EFFECTS, [actor.organizationId, ids]), ({ decision }) => decision);
    return rows.map(({ lineId, ...row }) => ({
      lineId,
      decision: Object.assign(new TracedDecision(), row, {
        id: toNodeId('Decision', row.uuid), blocks: (blocks.get(row.uuid) ?? []).map((each) => Object.assign(new TracedBlock(), each)), effects: (effects.get(row.uuid) ?? []).map((each) => Object.assign(new TracedEffect(), each)),
      }),
    }));
  }

  /** The lines that a decision serves, of summits that the person may see. */
  async servedBy(actor: Actor, context: GraphQLContext, decisionId: string): Promise<ServedLine[]> {
    const all = loader(context, 'servedLines', async (ids) => groupedBy(
      (await this.database.read<ServedRow>(actor, SERVED, [actor.organizationId, actor.personId, ids])).map((row) =>
        Object.assign(new ServedLine(), row, { mayTie: mayTie(actor, row), summitId: toNodeId('Summit', row.summitId), lineId: toNodeId('PlanLine', row.lineId) })), ({ decision }) => decision));
    return (await all.load(decisionId)) ?? [];
  }
}

/** As sql/demand_tied.sql says it: its author, who plans the summit, executives who take part, and who may propose in its council. */
const mayTie = (actor: Actor, { isTheirs, councilId, takesPart }: ServedRow): boolean =>
  isTheirs || actor.seats.some((seat) => seat.councilId === councilId) || actor.terms.some(({ rank }) => rank === 0) || (takesPart && hasRole(actor, 'EXECUTIVE'));
