export { sayTermStillRuns, whyNotCall } from './call-election.rules.js';
export { ballotsAsBlt, ballotsAsJson } from './ballot-files.js';
export { countApproval, seedMatches, type ApprovalCount, type Candidate, type CountedBallot, type CountedLine } from './count-approval.js';
export { ELECTION_COMMANDS, type ElectionCommand, type ElectionState } from './election.machine.js';
export { ELECTION_WORDS } from './election.words.js';
export { whyClosed, type ElectionFacts } from './election.rules.js';
export { sayResult } from './say-result.js';
export { sha256OfText } from './sha256.js';
export { readRoll, type RollDraft } from './import-roll.js';
