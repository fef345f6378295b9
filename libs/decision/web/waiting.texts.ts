import { formatCount, inLanguage } from '@tribune/ui/words';

const english = {
  numbered: (number: number) => `Decision ${number}`,
  waiting: {
    rest: 'After that',
    since: 'Waiting since',
    due: { APPROVE: 'Your time', VOTE: 'Vote closes', CONFIRM_BALLOT: 'Vote closes', OPEN_VOTE: 'Opens by itself', SECOND: 'Due', PROPOSE: 'Due', ADOPT: 'Due', JUDGE_RECUSAL: 'Vote closes', ANSWER_OBJECTION: 'Then the others decide', JUDGE_OBJECTION: 'Closes', END_OBJECTION: 'Due', VOTE_BY_PROXY: 'Vote closes', SUPERSEDE: 'Due', CONSENT_TO_NOMINATION: 'Nominations close', VOTE_IN_ELECTION: 'Voting closes', DO_ACTION: 'Due', REVIEW_OUTCOME: 'Review until', HAND_OVER: 'Due', DECIDE_EMERGENCY: 'Ends', ANSWER_REPORT: 'Due', PREPARE_SUMMIT: 'Summit begins', SEAL_BELIEFS: 'Until', REVIEW_PLAN: 'Until', COMMENT_ON_PLAN: 'Until', CHECK_LINE: 'Due', JOIN_MEETING: 'Begins', DECIDE_CORRECTION: 'Due' },
    kinds: {
      APPROVE: 'Your approval', VOTE: 'Your vote', CONFIRM_BALLOT: 'Your vote, once more', OPEN_VOTE: 'A vote to open', SECOND: 'A proposal to second', PROPOSE: 'Your draft', ADOPT: 'A champion’s text to adopt', JUDGE_RECUSAL: 'A contested recusal', ANSWER_OBJECTION: 'An objection to answer', JUDGE_OBJECTION: 'An objection to decide on', END_OBJECTION: 'Your objection', VOTE_BY_PROXY: 'A vote you carry', SUPERSEDE: 'A broken condition',
      CONSENT_TO_NOMINATION: 'You are nominated', VOTE_IN_ELECTION: 'Your vote in an election', DO_ACTION: 'Your action', REVIEW_OUTCOME: 'An outcome to review', HAND_OVER: 'Somebody has left',
      DECIDE_EMERGENCY: 'Done without approval', ANSWER_REPORT: 'A change was reported', PREPARE_SUMMIT: 'Before a summit', SEAL_BELIEFS: 'Your beliefs', REVIEW_PLAN: 'A plan to review', COMMENT_ON_PLAN: 'A plan, before it is approved', CHECK_LINE: 'The plan has changed', JOIN_MEETING: 'A meeting', DECIDE_CORRECTION: 'Minutes to correct',
    },
    acts: { APPROVE: 'Read and answer', VOTE: 'Read and vote', CONFIRM_BALLOT: 'See what changed', OPEN_VOTE: 'Go and open it', SECOND: 'Read and second', PROPOSE: 'Finish it', ADOPT: 'Read and adopt', JUDGE_RECUSAL: 'Read and decide', ANSWER_OBJECTION: 'Read and answer', JUDGE_OBJECTION: 'Read and decide', END_OBJECTION: 'Read and decide', VOTE_BY_PROXY: 'Read and vote', SUPERSEDE: 'Read and propose', CONSENT_TO_NOMINATION: 'Answer', VOTE_IN_ELECTION: 'Vote', DO_ACTION: 'See the action', REVIEW_OUTCOME: 'Read and review', HAND_OVER: 'Hand over', DECIDE_EMERGENCY: 'Read and propose', ANSWER_REPORT: 'Read and answer', PREPARE_SUMMIT: 'Read and prepare', SEAL_BELIEFS: 'Say what you believe', REVIEW_PLAN: 'Read and review', COMMENT_ON_PLAN: 'Read the plan', CHECK_LINE: 'See what changed', JOIN_MEETING: 'Go to the meeting', DECIDE_CORRECTION: 'Read and decide' },
    yourTimeOver: 'over; an alternate may answer as well', propose: 'Propose',
    unread: (count: number) => formatCount(count, 'new contribution'),
    loading: 'Loading what is waiting for you',
    empty: 'Nothing is waiting for you',
    emptySentence: 'When a vote opens, an approval is asked for, or an election needs you, it stands here with its clock, and you get a mail when it waits for you alone.',
    emptyAction: 'See all decisions',
    customers: { emptySentence: 'When an election needs you, it stands here with its clock, and you get a mail.', emptyAction: 'See the elections' },
  },
};

/** What the list of what waits says. */
export const texts = inLanguage('decision/waiting', english);
export const { numbered, waiting } = texts;
export type English = typeof english;
