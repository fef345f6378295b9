export { checkMembers, type MemberDraft, type MemberProblem } from './check-members.js';
export { readSeats, type SeatDraft } from './import-seats.js';
export { readMembers, type MemberLine } from './read-members.js';
export { sayVotingRule, type DeclaredRule } from './say-voting-rule.js';
