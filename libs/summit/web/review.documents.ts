import { graphql, type ResultOf } from '@tribune/kernel/web';

export const ReviewQuery = graphql(`
  query PlanReview($id: ID!) {
    summit(id: $id) {
      id title state
      openCommands { name open reason }
      latestVersion {
        number at readAt lineCount
        person { id name }
        lines { lineId stage touchPoint owner activity measure from to dueOn attribute }
        lastReadBefore { number lines { lineId stage touchPoint owner activity measure from to dueOn attribute } }
        comments { lineId versionNumber championOf words at person { id name } }
        review {
          method thresholdNum thresholdDen openedAt closesAt outcome endedAt reviewerCount reviewed quorum approving met leftOut
          reviewers { reviewed person { id name } }
          reviews { verdict words at stands person { id name } lines { lineId words } }
        }
      }
    }
  }
`);

export const ApprovedQuery = graphql(`
  query ApprovedPlan($id: ID!) {
    summit(id: $id) {
      id title
      latestVersion { number review { endedAt } }
      approvedVersion {
        number
        lines { lineId stage touchPoint owner activity measure from to dueOn attribute measured { value n low high source measuredOn } }
        review { endedAt leftOut reviewed approving reviewerCount reviews { stands person { id name } lines { lineId words } } }
      }
    }
  }
`);

export type Reviewed = NonNullable<ResultOf<typeof ReviewQuery>['summit']>;
export type ReviewedVersion = NonNullable<Reviewed['latestVersion']>;
export type Review = NonNullable<ReviewedVersion['review']>;
export type VersionLine = ReviewedVersion['lines'][number];
export type Said = Review['reviews'][number];

/** The names of the stages in the order of the lines, each with its lines. */
export function byStage<L extends { readonly stage: string }>(lines: readonly L[]): [string, L[]][] {
  const stages = new Map<string, L[]>();
  for (const line of lines) stages.set(line.stage, [...(stages.get(line.stage) ?? []), line]);
  return [...stages];
}
