import { graphql, type ResultOf } from '@tribune/kernel/web';

const ActionLineFields = graphql(`
  fragment ActionLineFields on Action @_unmask {
    id what state dueOn dueAt overdue percent pausedBySystem decisionNumber decisionTitle
    notedIn { meetingId council startsAt item }
    owner { id name leftAt }
    touchPoint { id name }
  }
`);

export const ActionsQuery = graphql(
  `
  query Actions($view: ActionView!, $overdue: Boolean!, $after: String) {
    actions(first: 30, view: $view, overdue: $overdue, after: $after) {
      edges { cursor node { ...ActionLineFields } }
      pageInfo { hasNextPage endCursor }
    }
  }
`,
  [ActionLineFields],
);

export const ActionQuery = graphql(
  `
  query Action($id: ID!) {
    action(id: $id) {
      ...ActionLineFields
      createdAt
      createdBy { id name }
      decision { id number }
      carriesOut { whatChanges easier conditions effectiveOn embargoUntil }
      openCommands { name open reason }
      progress { number kind words percent dueOn at person { id name } newOwner { id name } }
    }
  }
`,
  [ActionLineFields],
);

/** What the meeting's present item has noted, and what earlier meetings left to be done. */
export const NotedActionsQuery = graphql(
  `
  query NotedActions($id: ID!) {
    meeting(id: $id) { id treatsItemId whyNotNoteAction agenda { id actions { ...ActionLineFields } } }
  }
`,
  [ActionLineFields],
);

export const OpenActionsQuery = graphql(
  `
  query OpenActions($id: ID!) {
    meeting(id: $id) { id openActions { ...ActionLineFields } }
  }
`,
  [ActionLineFields],
);

/** Who can own an action, twenty at most. */
export const OwnersQuery = graphql(`
  query ActionOwners($search: String, $chosen: ID) {
    actionOwners(search: $search, chosen: $chosen) { id name }
  }
`);

const EffectFields = graphql(`
  fragment EffectFields on ExpectedEffect @_unmask {
    number name from to by figuresSay verdict myPrediction
    predictions { count mean lowest highest bands }
    actualValues { number value n low high source measuredOn at person { id name } }
  }
`);

export const AfterwardsQuery = graphql(
  `
  query Afterwards($id: ID!) {
    decision(id: $id) {
      id number state outcomeReviewOn brierScore whyNotCreateAction whyNotEnterActualValue whyNotReviewOutcome
      currentRevision { number touchPoints { id name } }
      actions { ...ActionLineFields }
      expectedEffects { ...EffectFields }
      outcomeReviews { number at learned follows person { id name } verdicts { effect effectName verdict words actual { value measuredOn } } }
    }
  }
`,
  [ActionLineFields, EffectFields],
);

export const ReviewQuery = graphql(
  `
  query ReviewOf($number: Int!) {
    decision(number: $number) {
      id number outcomeReviewOn whyNotReviewOutcome whyNotEnterActualValue
      currentRevision { number title whatChanges }
      expectedEffects { ...EffectFields }
      outcomeReviews { number learned follows verdicts { effect verdict words } }
    }
  }
`,
  [EffectFields],
);

export const PredictingQuery = graphql(`
  query Predicting($id: ID!) {
    decision(id: $id) {
      id revisionNumber voteBasis whyNotPredictEffects
      expectedEffects { number name from to by myPrediction }
    }
  }
`);

export type ActionLine = ResultOf<typeof ActionLineFields>;
export type Action = NonNullable<ResultOf<typeof ActionQuery>['action']>;
export type Afterwards = NonNullable<ResultOf<typeof AfterwardsQuery>['decision']>;
export type Effect = ResultOf<typeof EffectFields>;
export type Review = Afterwards['outcomeReviews'][number];
export type Reviewing = NonNullable<ResultOf<typeof ReviewQuery>['decision']>;
export type Predicting = NonNullable<ResultOf<typeof PredictingQuery>['decision']>;
export type CommandName = Action['openCommands'][number]['name'];
