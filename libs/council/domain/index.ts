export { checkMembers, type MemberDraft, type MemberProblem } from './check-members.js';
export { composition, type CompositionFacts, type Finding, type SeatFacts } from './composition.js';
export { sayFinding } from './composition.words.js';
export { readSeats, type SeatDraft } from './import-seats.js';
export { readMembers, type MemberLine } from './read-members.js';
export { sayVotingRule, type DeclaredRule } from './say-voting-rule.js';
