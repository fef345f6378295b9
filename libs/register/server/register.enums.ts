import { describedEnum } from '@tribune/kernel/server';

export const RegisterAudience = describedEnum('RegisterAudience', 'For whom the register is (D14).', {
  CUSTOMERS: 'Everybody who can sign in to the organization, customers on a roll too.',
  WORLD: 'Everybody, without signing in; search engines too.',
});

export const EntryKind = describedEnum('EntryKind', 'What an entry of the register is about.', {
  FINAL: 'A decision that is final.',
  REFUSED: 'A decision that a champion has refused, under the text that was refused.',
  EMERGENCY: 'Something that was done without approval (D11).',
  REPORT: 'A change that somebody reported, and what became of it.',
});

export const EntryStanding = describedEnum('EntryStanding', 'How an entry of the register stands today.', {
  FINAL: 'The decision holds.',
  SUPERSEDED: 'Another final decision has taken its place.',
  BROKEN: 'The decision holds, but a condition of a champion’s approval was broken since: a superseding decision is due.',
  REFUSED: 'A champion’s refusal stands.',
  RECONSIDERED: 'It was refused, and is being decided anew.',
  WITHDRAWN: 'It was refused, and then taken back by its author.',
  RUNNING: 'It was done without approval; its 14 days run.',
  DECIDED: 'It was done without approval, and a final decision has decided it in time.',
  ENDED: 'It was done without approval, and nothing has decided it in 14 days.',
  CARRIED: 'The reported change is carried by a decision.',
  EMERGENCY: 'The reported change is an emergency act.',
  UNDONE: 'The reported change will be undone.',
  NO_CHANGE: 'What was reported is no change.',
});

export const FactKind = describedEnum('FactKind', 'Something that may be known of a decision’s way.', {
  PROPOSED: 'It was proposed.',
  CHANGED: 'What takes effect was changed.',
  EDITED: 'Its prose was edited.',
  VOTE_OPENED: 'The council’s vote opened.',
  CARRIED: 'The vote closed, carried.',
  NOT_CARRIED: 'The vote closed, not carried.',
  REFUSED: 'A champion refused it.',
  REFUSAL_REVOKED: 'The refusal was taken back.',
  REFUSAL_REPLACED: 'The constituency answered anew.',
  REFUSAL_STALE: 'The refused text was changed.',
  APPROVED: 'A champion approved it.',
  WAIVED: 'A champion agreed that it does not affect their constituency.',
  FINAL: 'It became final.',
  CONDITION_BROKEN: 'A condition of the champion’s approval was broken.',
  SUPERSEDED: 'Another decision took its place.',
  WITHDRAWN: 'Its author took it back.',
  OUTCOME_REVIEWED: 'Its outcome was reviewed.',
  OUTCOME_CORRECTED: 'The review of its outcome was corrected.',
});

export const RecordedAs = describedEnum('RecordedAs', 'As what somebody recorded an emergency act.', {
  COUNCIL_MEMBER: 'As a member of a council.',
  EXECUTIVE: 'As an executive.',
});

export const CameAs = describedEnum('CameAs', 'Who reported a change, without a name.', {
  CONSTITUENT: 'Somebody whom a champion speaks for.',
  STAFF: 'Somebody of the organization.',
  STRANGER: 'Somebody from outside, by mail.',
});

export const ReportVerdict = describedEnum('ReportVerdict', 'What became of a reported change, in a word.', {
  CARRIED: 'A final decision carries it.',
  EMERGENCY: 'It is an emergency act.',
  UNDONE: 'It will be undone.',
  NO_CHANGE: 'It is no change.',
});
