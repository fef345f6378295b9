export { checkMembers, type MemberDraft, type MemberProblem } from './check-members.js';
export { readSeats, SEAT_COLUMNS, type SeatDraft } from './import-seats.js';
