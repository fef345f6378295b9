import { graphql } from '@tribune/kernel/web';

export const CreateAction = graphql(`
  mutation CreateAction($input: CreateActionInput!) {
    createAction(input: $input) { __typename ... on CreateActionPayload { action { id state } } ... on Refusal { code message field } }
  }
`);

export const NoteAction = graphql(`
  mutation NoteAction($input: NoteActionInput!) {
    noteAction(input: $input) { __typename ... on NoteActionPayload { action { id state } } ... on Refusal { code message field } }
  }
`);

export const StartAction = graphql(`
  mutation StartAction($input: StartActionInput!) {
    startAction(input: $input) { __typename ... on StartActionPayload { action { id state } } ... on Refusal { code message field } }
  }
`);

export const FinishAction = graphql(`
  mutation FinishAction($input: FinishActionInput!) {
    finishAction(input: $input) { __typename ... on FinishActionPayload { action { id state } } ... on Refusal { code message field } }
  }
`);

export const NoteProgress = graphql(`
  mutation NoteProgress($input: NoteProgressInput!) {
    noteProgress(input: $input) { __typename ... on NoteProgressPayload { action { id state } } ... on Refusal { code message field } }
  }
`);

export const PauseAction = graphql(`
  mutation PauseAction($input: PauseActionInput!) {
    pauseAction(input: $input) { __typename ... on PauseActionPayload { action { id state } } ... on Refusal { code message field } }
  }
`);

export const ResumeAction = graphql(`
  mutation ResumeAction($input: ResumeActionInput!) {
    resumeAction(input: $input) { __typename ... on ResumeActionPayload { action { id state } } ... on Refusal { code message field } }
  }
`);

export const RescheduleAction = graphql(`
  mutation RescheduleAction($input: RescheduleActionInput!) {
    rescheduleAction(input: $input) { __typename ... on RescheduleActionPayload { action { id state } } ... on Refusal { code message field } }
  }
`);

export const ReassignAction = graphql(`
  mutation ReassignAction($input: ReassignActionInput!) {
    reassignAction(input: $input) { __typename ... on ReassignActionPayload { action { id state } } ... on Refusal { code message field } }
  }
`);

export const DropAction = graphql(`
  mutation DropAction($input: DropActionInput!) {
    dropAction(input: $input) { __typename ... on DropActionPayload { action { id state } } ... on Refusal { code message field } }
  }
`);

export const ReopenAction = graphql(`
  mutation ReopenAction($input: ReopenActionInput!) {
    reopenAction(input: $input) { __typename ... on ReopenActionPayload { action { id state } } ... on Refusal { code message field } }
  }
`);

export const PredictEffects = graphql(`
  mutation PredictEffects($input: PredictEffectsInput!) {
    predictEffects(input: $input) { __typename ... on PredictEffectsPayload { decision { id } } ... on Refusal { code message field } }
  }
`);

export const EnterActualValue = graphql(`
  mutation EnterActualValue($input: EnterActualValueInput!) {
    enterActualValue(input: $input) { __typename ... on EnterActualValuePayload { decision { id } } ... on Refusal { code message field } }
  }
`);

export const ReviewOutcome = graphql(`
  mutation ReviewOutcome($input: ReviewOutcomeInput!) {
    reviewOutcome(input: $input) { __typename ... on ReviewOutcomePayload { decision { id } } ... on Refusal { code message field } }
  }
`);
