/** What a program can be told of: the API's name, and the name that stands in the message. Which events these are says integration.kind_of. */
export const WEBHOOK_KINDS = {
  DECISION_PROPOSED: 'decision.proposed',
  DECISION_AMENDED: 'decision.amended',
  DECISION_VOTE_OPENED: 'decision.vote_opened',
  DECISION_VOTE_CLOSED: 'decision.vote_closed',
  DECISION_APPROVED: 'decision.approved',
  DECISION_REFUSED: 'decision.refused',
  DECISION_FINAL: 'decision.final',
  DECISION_WITHDRAWN: 'decision.withdrawn',
  DECISION_REVIEWED: 'decision.reviewed',
  EMERGENCY_ACT_RECORDED: 'emergency_act.recorded',
  EMERGENCY_ACT_ENDED: 'emergency_act.ended',
  CHANGE_REPORTED: 'change.reported',
  ELECTION_CALLED: 'election.called',
  ELECTION_PUBLISHED: 'election.published',
  TERM_BEGAN: 'term.began',
  TERM_ENDED: 'term.ended',
  MEETING_PLANNED: 'meeting.planned',
  MINUTES_APPROVED: 'meeting.minutes_approved',
  ACTION_CREATED: 'action.created',
  ACTION_FINISHED: 'action.finished',
  PERSON_LEFT: 'person.left',
} as const;
export type WebhookKind = keyof typeof WEBHOOK_KINDS;

const byName = new Map<string, WebhookKind>(Object.entries(WEBHOOK_KINDS).map(([kind, name]) => [name, kind as WebhookKind]));

/** The API's name of what stands in a message; null for a test. */
export const webhookKindOf = (name: string): WebhookKind | null => byName.get(name) ?? null;
