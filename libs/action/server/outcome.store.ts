import { Injectable } from '@nestjs/common';
import type { Actor } from '@tribune/kernel/domain';
import { byKey, Database, groupedBy, loader, type GraphQLContext } from '@tribune/kernel/server';
import { ActualValue, ExpectedEffect, OutcomeReview, OutcomeVerdict } from './outcome.types.js';

interface ValueRow extends Omit<ActualValue, 'value' | 'low' | 'high'> {
  value: string;
  low: string | null;
  high: string | null;
}
type ReviewRow = Omit<OutcomeReview, 'verdicts'> & { verdicts: Omit<OutcomeVerdict, 'decisionUuid'>[] };
interface PlanRow {
  decisionUuid: string;
  reviewOn: string | null;
  today: string;
}
interface PredictedRow {
  decisionUuid: string;
  effect: number;
  percents: number[];
}

/** What was expected of decisions that the person has been shown, what was predicted and measured, and what reviews say. */
@Injectable()
export class OutcomeStore {
  constructor(private readonly database: Database) {}

  /** The measures of the text that stands; after FINAL it stands for ever. */
  async effects(actor: Actor, context: GraphQLContext, decisionId: string): Promise<ExpectedEffect[]> {
    const effects = loader(context, 'expectedEffects', async (ids) => {
      const rows = await this.rows<ExpectedEffect>(actor, `select d.id as "decisionUuid", m.number, m.name, m.from_value as "from", m.to_value as "to", m.due_on::text as "by"
        from decision.decision d join decision.revision r on r.organization_id = d.organization_id and r.decision_id = d.id and r.revision = d.current_revision, action.measures_of(r.body) m
       where d.organization_id = $1 and d.id = any($2) order by m.number`, ids);
      return groupedBy(rows.map((row) => Object.assign(new ExpectedEffect(), row)), (effect) => effect.decisionUuid);
    });
    return (await effects.load(decisionId)) ?? [];
  }

  /** The oldest day first; of one day, the one entered first. */
  async values(actor: Actor, context: GraphQLContext, decisionId: string): Promise<ActualValue[]> {
    const values = loader(context, 'actualValues', async (ids) => {
      const rows = await this.rows<ValueRow>(actor, `select v.decision_id as "decisionUuid", v.effect, v.number, v.value, v.n, v.low, v.high, v.source, v.measured_on::text as "measuredOn", v.person_id as "personUuid", v.at
        from action.actual_value v where v.organization_id = $1 and v.decision_id = any($2) order by v.effect, v.measured_on, v.number`, ids);
      return groupedBy(rows.map(valueOf), (value) => value.decisionUuid);
    });
    return (await values.load(decisionId)) ?? [];
  }

  /** The first review first. */
  async reviews(actor: Actor, context: GraphQLContext, decisionId: string): Promise<OutcomeReview[]> {
    const reviews = loader(context, 'outcomeReviews', async (ids) => {
      const rows = await this.rows<ReviewRow>(actor, `select r.decision_id as "decisionUuid", r.number, r.person_id as "personUuid", r.at, r.learned, r.follows,
          coalesce((select jsonb_agg(jsonb_build_object('effect', v.effect, 'effectName', e.name, 'verdict', v.verdict, 'words', v.words, 'valueNumber', v.value_number) order by v.effect)
            from action.outcome_verdict v join action.expected_effect e on e.organization_id = v.organization_id and e.decision_id = v.decision_id and e.number = v.effect
           where v.organization_id = r.organization_id and v.review_id = r.id), '[]') as verdicts
        from action.outcome_review r where r.organization_id = $1 and r.decision_id = any($2) order by r.number`, ids);
      return groupedBy(rows.map(reviewOf), (review) => review.decisionUuid);
    });
    return (await reviews.load(decisionId)) ?? [];
  }

  /** The day of the review, and what day it is. */
  async plan(actor: Actor, context: GraphQLContext, decisionId: string): Promise<PlanRow> {
    const plans = loader(context, 'reviewPlan', async (ids) => {
      const rows = await this.rows<PlanRow>(actor, `select d.id as "decisionUuid", p.review_on::text as "reviewOn", action.today($1)::text as today
        from decision.decision d left join action.review_plan p on p.organization_id = d.organization_id and p.decision_id = d.id where d.organization_id = $1 and d.id = any($2)`, ids);
      return byKey(rows, (row) => row.decisionUuid);
    });
    const plan = await plans.load(decisionId);
    if (!plan) throw new Error(`Decision ${decisionId} is not there.`);
    return plan;
  }

  /** Everybody's percentages for one effect, smallest first; none while the vote is open, or where too few predicted. */
  async predicted(actor: Actor, context: GraphQLContext, { decisionUuid, number }: ExpectedEffect): Promise<number[]> {
    const predictions = loader(context, 'predictions', async (ids) => {
      const rows = await this.rows<PredictedRow>(actor, `select p.decision_id as "decisionUuid", p.effect, p.percents from action.closed_prediction p where p.organization_id = $1 and p.decision_id = any($2)`, ids);
      return groupedBy(rows, (row) => row.decisionUuid);
    });
    return ((await predictions.load(decisionUuid)) ?? []).find(({ effect }) => effect === number)?.percents ?? [];
  }

  /** The person's own prediction on the basis that stands; found by session. */
  async myPrediction(actor: Actor, context: GraphQLContext, { decisionUuid, number }: ExpectedEffect): Promise<number | null> {
    const mine = loader(context, 'myPredictions', async (ids) => {
      const rows = await this.rows<{ decisionUuid: string; effect: number; percent: number }>(actor, `select p.decision_id as "decisionUuid", p.effect, p.percent from action.my_predictions($3, $2) p
        join decision.decision d on d.organization_id = $1 and d.id = p.decision_id and d.vote_basis = p.basis`, ids, actor.token);
      return groupedBy(rows, (row) => row.decisionUuid);
    });
    return ((await mine.load(decisionUuid)) ?? []).find(({ effect }) => effect === number)?.percent ?? null;
  }

  private rows<Row>(actor: Actor, sql: string, ...values: readonly unknown[]): Promise<Row[]> {
    return this.database.read<Row>(actor, sql, [actor.organizationId, ...values]);
  }
}

/** PostgreSQL's numeric comes as text. */
const numberOrNull = (numeric: string | null): number | null => (numeric === null ? null : Number(numeric));
const valueOf = (row: ValueRow): ActualValue => Object.assign(new ActualValue(), row, { value: Number(row.value), low: numberOrNull(row.low), high: numberOrNull(row.high) });

function reviewOf({ verdicts, ...row }: ReviewRow): OutcomeReview {
  return Object.assign(new OutcomeReview(), row, { verdicts: verdicts.map((verdict) => Object.assign(new OutcomeVerdict(), verdict, { decisionUuid: row.decisionUuid })) });
}
