import { describedEnum } from '@tribune/kernel/server';

export const ConstituencyKind = describedEnum('ConstituencyKind', 'Whom a constituency holds.', {
  CUSTOMERS: 'Those who buy or use; they bind from the organization’s first day (P1).',
  EMPLOYEES: 'Those who work there.',
  OTHER: 'Anybody else, such as partners.',
});

export const ElectionState = describedEnum('ElectionState', 'Where an election stands. The clock alone leads on.', {
  NOMINATING: 'People on the roll name people on the roll.',
  VOTING: 'The roll is frozen; each elector has one card.',
  PUBLISHED: 'Counted, and the count is public.',
});

export const ElectionMethod = describedEnum('ElectionMethod', 'How an election is counted (E3).', {
  APPROVAL: 'Each voter approves any number of people, or none of them.',
});

export const ElectionCommandName = describedEnum('ElectionCommandName', 'What a person can do in an election; each is the name of a mutation.', {
  nominate: 'Stand, or name somebody on the roll.',
  consentToNomination: 'Agree to stand, or change one’s statement.',
  withdrawNomination: 'Decline, or stand no longer.',
  drawVotingCard: 'Open one’s ballot without the mailed card.',
  castElectionBallot: 'Vote.',
});

export const TermEnd = describedEnum('TermEnd', 'Why a term ended (E7).', {
  SUCCEEDED: 'The next election was published.',
  EXPIRED: 'Its time was over.',
  RESIGNED: 'The office was given back.',
  JOINED_STAFF: 'A customers’ champion joined the staff.',
  JOINED_COUNCIL: 'A customers’ champion took a council seat.',
  RECALLED: 'The roll called the champion back.',
});
