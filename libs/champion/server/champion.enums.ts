import { registerEnumType } from '@nestjs/graphql';
import { ELECTION_COMMANDS, ELECTION_STATES } from '@tribune/champion/domain';

const enumOf = <const T extends string>(values: readonly T[]) => Object.fromEntries(values.map((value) => [value, value])) as { readonly [V in T]: V };

export const ConstituencyKind = enumOf(['CUSTOMERS', 'EMPLOYEES', 'OTHER']);
registerEnumType(ConstituencyKind, { name: 'ConstituencyKind', description: 'Whom a constituency holds.' });

export const ElectionState = enumOf(ELECTION_STATES);
registerEnumType(ElectionState, {
  name: 'ElectionState',
  description: 'Where an election stands. The clock alone leads on.',
  valuesMap: {
    NOMINATING: { description: 'People on the roll name people on the roll.' },
    VOTING: { description: 'The roll is frozen; each elector has one card.' },
    PUBLISHED: { description: 'Counted, and the count is public.' },
  },
});

export const ElectionMethod = enumOf(['APPROVAL']);
registerEnumType(ElectionMethod, { name: 'ElectionMethod', description: 'How an election is counted (E3).', valuesMap: { APPROVAL: { description: 'Each voter approves any number of people, or none of them.' } } });

export const ElectionCommandName = enumOf(ELECTION_COMMANDS);
registerEnumType(ElectionCommandName, { name: 'ElectionCommandName', description: 'What a person can do in an election; each is the name of a mutation.' });

export const TermEnd = enumOf(['SUCCEEDED', 'EXPIRED', 'RESIGNED', 'JOINED_STAFF', 'JOINED_COUNCIL', 'RECALLED']);
registerEnumType(TermEnd, { name: 'TermEnd', description: 'Why a term ended (E7).' });
