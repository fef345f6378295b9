import { Injectable } from '@nestjs/common';
import type { Actor } from '@tribune/kernel/domain';
import { byKey, Database, groupedBy, loader, toNodeId, type GraphQLContext } from '@tribune/kernel/server';
import type { PlanVersion } from './plan.types.js';
import { LineComment, PlanReview, PlanReviewer, ReviewedLine, VersionReview } from './review.types.js';

type ReviewRow = Omit<VersionReview, 'reviewerRows' | 'reviewRows'> & { key: string; reviewerRows: PlanReviewer[]; reviewRows: (Omit<PlanReview, 'at'> & { at: string })[] };
const keyOf = ({ summitUuid, number }: PlanVersion): string => `${summitUuid}:${number}`;
/** What a version's key is in SQL, and which summits it is about: the index finds them. */
const OF = (alias: string): string => `${alias}.organization_id = $1 and ${alias}.summit_id = any($2::uuid[]) and ${alias}.summit_id || ':' || ${alias}.number = any($3)`;

/** Reviews of a plan's versions, what is said to their lines, and which of them the person who asks has read. */
@Injectable()
export class ReviewStore {
  constructor(private readonly database: Database) {}

  /** Null where the version was never put to review. */
  async of(actor: Actor, context: GraphQLContext, version: PlanVersion): Promise<VersionReview | null> {
    return loader(context, 'versionReview', async (keys) => byKey((await this.ask<ReviewRow>(actor, REVIEWS, keys)).map((row) => ({ key: row.key, review: reviewOf(row) })), ({ key }) => key))
      .load(keyOf(version)).then((found) => found?.review ?? null);
  }

  /** Also what was said to a line in an earlier version. */
  async commentsOn(actor: Actor, context: GraphQLContext, version: PlanVersion): Promise<LineComment[]> {
    const all = loader(context, 'lineComments', async (ids) => {
      const rows = await this.database.read<LineComment & { summit: string }>(
        actor,
        `select c.summit_id as summit, c.number as "versionNumber", c.line_id as "lineId", c.person_id as "personUuid", c.words, c.at, k.name as "championOf" from summit.line_comment c
         left join champion.constituency k on k.organization_id = c.organization_id and k.id = c.constituency_id where c.organization_id = $1 and c.summit_id = any($2) order by c.at, c.id`,
        [actor.organizationId, ids],
      );
      return groupedBy(rows.map((row) => Object.assign(new LineComment(), row, { lineId: toNodeId('PlanLine', row.lineId) })), ({ summit }) => summit);
    });
    return ((await all.load(version.summitUuid)) ?? []).filter(({ versionNumber }) => versionNumber <= version.number);
  }

  /** When the person who asks read it; null where they have not. */
  async readAt(actor: Actor, context: GraphQLContext, version: PlanVersion): Promise<Date | null> {
    return (await this.reads(actor, context, version)).find(({ number }) => number === version.number)?.at ?? null;
  }

  /** The number of the latest of the earlier versions that the person who asks has read; null where they have read none. */
  async lastReadBefore(actor: Actor, context: GraphQLContext, version: PlanVersion): Promise<number | null> {
    const earlier = (await this.reads(actor, context, version)).filter(({ number }) => number < version.number);
    return earlier.length > 0 ? Math.max(...earlier.map(({ number }) => number)) : null;
  }

  private async reads(actor: Actor, context: GraphQLContext, { summitUuid }: PlanVersion): Promise<{ number: number; at: Date }[]> {
    const all = loader(context, 'planReads', async (ids) => groupedBy(
      await this.database.read<{ summit: string; number: number; at: Date }>(actor, 'select summit_id as summit, number, at from summit.plan_read where organization_id = $1 and summit_id = any($2) and person_id = $3', [actor.organizationId, ids, actor.personId]), ({ summit }) => summit));
    return (await all.load(summitUuid)) ?? [];
  }

  private ask<Row>(actor: Actor, sql: string, keys: readonly string[]): Promise<Row[]> {
    return this.database.read<Row>(actor, sql, [actor.organizationId, [...new Set(keys.map((key) => key.split(':')[0]))], keys]);
  }
}

function reviewOf({ reviewerRows, reviewRows, leftOut, ...row }: ReviewRow): VersionReview {
  const said = reviewRows.map(({ lines, at, ...each }) => Object.assign(new PlanReview(), each, { at: new Date(at), lines: lines.map((line) => Object.assign(new ReviewedLine(), line, { lineId: toNodeId('PlanLine', line.lineId) })) }));
  return Object.assign(new VersionReview(), row, { reviewerRows: reviewerRows.map((each) => Object.assign(new PlanReviewer(), each)), reviewRows: said, leftOut: leftOut.map((line) => toNodeId('PlanLine', line)) });
}

const MINE = 'x.organization_id = r.organization_id and x.summit_id = r.summit_id and x.number = r.number';
const REVIEWS = `
  select r.summit_id || ':' || r.number as key, r.summit_id as "summitUuid", r.number as "versionNumber", r.opened_by as "openedBy", r.method, r.opened_at as "openedAt", r.closes_at as "closesAt", r.threshold_num as "thresholdNum", r.threshold_den as "thresholdDen", o.outcome, o.at as "endedAt",
         coalesce(o.reviewers, c.reviewers) as "reviewerCount", c.reviewed, coalesce(o.quorum, c.quorum) as quorum, c.approving, c.met,
         array(select x.line_id::text from summit.named_line x where ${MINE} and x.left_out) as "leftOut",
         (select coalesce(jsonb_agg(jsonb_build_object('personUuid', x.person_id, 'reviewed', s.person_id is not null) order by s.person_id is null, p.name), '[]') from summit.reviewer x
            join people.person p on p.organization_id = x.organization_id and p.id = x.person_id
            left join summit.standing_review s on s.organization_id = x.organization_id and s.summit_id = x.summit_id and s.number = x.number and s.person_id = x.person_id where ${MINE}) as "reviewerRows",
         (select coalesce(jsonb_agg(jsonb_build_object('personUuid', x.person_id, 'verdict', x.verdict, 'words', x.words, 'at', x.at, 'stands', s.turn = x.turn, 'lines',
              (select coalesce(jsonb_agg(jsonb_build_object('lineId', l.line_id, 'words', l.words) order by l.line_id), '[]') from summit.plan_review_line l
                where l.organization_id = x.organization_id and l.summit_id = x.summit_id and l.number = x.number and l.person_id = x.person_id and l.turn = x.turn)) order by x.at desc, x.turn desc), '[]')
            from summit.plan_review x join summit.standing_review s on s.organization_id = x.organization_id and s.summit_id = x.summit_id and s.number = x.number and s.person_id = x.person_id where ${MINE}) as "reviewRows"
    from summit.version_review r
    left join summit.review_outcome o on o.organization_id = r.organization_id and o.summit_id = r.summit_id and o.number = r.number
    cross join lateral summit.count_reviews(r.organization_id, r.summit_id, r.number) c
   where ${OF('r')}`;
