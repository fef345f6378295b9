import { registerEnumType } from '@nestjs/graphql';
import { COMMANDS, DECISION_WORK, STATES } from '@tribune/decision/domain';

const enumOf = <const T extends string>(values: readonly T[]) => Object.fromEntries(values.map((value) => [value, value])) as { readonly [V in T]: V };

export const DecisionState = enumOf(STATES);
registerEnumType(DecisionState, { name: 'DecisionState', description: 'Where a decision stands. Computed from what has happened; nobody sets it.' });

export const CommandName = enumOf(COMMANDS);
registerEnumType(CommandName, { name: 'CommandName', description: 'What can be done to a decision; each is the name of a mutation.' });

export const RevisionClass = enumOf(['MATERIAL', 'EDITORIAL']);
registerEnumType(RevisionClass, {
  name: 'RevisionClass',
  description: 'What an edit does to votes and approvals (D3).',
  valuesMap: {
    MATERIAL: { description: 'It changes what takes effect: the council votes anew.' },
    EDITORIAL: { description: 'Prose only: ballots stand, champions approve anew.' },
  },
});

export const StanceKind = enumOf(['AFFECTS', 'UNAFFECTED']);
registerEnumType(StanceKind, { name: 'StanceKind', description: 'What a decision says of a constituency (D1).' });

export const Choice = enumOf(['AGREE', 'ABSTAIN', 'OBJECT']);
registerEnumType(Choice, { name: 'Choice', description: 'A ballot’s choice. Abstaining is not silence; an objection says why (D5).' });

export const ApprovalKind = enumOf(['APPROVE', 'WAIVE']);
registerEnumType(ApprovalKind, {
  name: 'ApprovalKind',
  description: 'A champion’s consent.',
  valuesMap: { APPROVE: { description: 'Approves what takes effect.' }, WAIVE: { description: 'Agrees that the decision does not affect the constituency.' } },
});

export const AnswerStatus = enumOf(['WAITING', 'APPROVED', 'WAIVED', 'REFUSED', 'SEAT_EMPTY', 'STALE', 'SILENT']);
registerEnumType(AnswerStatus, {
  name: 'AnswerStatus',
  description: 'Where a constituency’s side of a decision stands.',
  valuesMap: {
    SEAT_EMPTY: { description: 'Nobody can answer until an election fills the seat (D11).' },
    STALE: { description: 'There was an answer to an earlier revision; it is asked for again.' },
    SILENT: { description: 'The text does not name this constituency, though it binds; a new revision has to.' },
  },
});

export const DiedBecause = enumOf(['REVOKED', 'REPLACED', 'STALE', 'SEAT_CHANGED', 'LAPSED']);
registerEnumType(DiedBecause, { name: 'DiedBecause', description: 'Why an answer does not stand any longer.' });

export const WorkKind = enumOf([...DECISION_WORK, 'CONSENT_TO_NOMINATION', 'VOTE_IN_ELECTION']);
registerEnumType(WorkKind, { name: 'WorkKind', description: 'What waits for a person.' });
