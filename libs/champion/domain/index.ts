export { countApproval, seedMatches, type ApprovalCount, type Candidate, type CountedBallot, type CountedLine } from './count-approval.js';
export { sha256OfText } from './sha256.js';
