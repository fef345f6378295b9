import { formatCount, inLanguage } from '@tribune/ui/words';

type Sentence = (by: string) => string;

const english = {
  title: 'Notifications',
  lead: 'What you were told, newest first.',
  bell: (unread: number) => (unread === 0 ? 'Notifications' : `Notifications, ${unread} unread`),
  somebody: 'Somebody',
  sentences: {
    VoteOpened: () => 'The vote is open, and your voice is asked for',
    VoteReopened: () => 'It was changed in what it does: the vote is open again',
    VoteReminder: () => 'You have not voted yet, and the vote closes soon',
    BallotReminder: () => 'Your ballot is stale, and the vote closes soon',
    ApprovalAsked: () => 'The council has carried it: your answer is asked for',
    AnswerReminder: () => 'Half of your time to answer has passed',
    LastAnswerReminder: () => 'Less than a day is left for your answer',
    DecisionRefused: () => 'The champion has refused it',
    DecisionFinal: () => 'It is final',
    ProposalSeconded: (by: string) => `${by} has seconded your proposal`,
    ProposalAmended: (by: string) => `${by} has changed your proposal`,
    VoteCarried: () => 'The council has carried your proposal',
    VoteNotCarried: () => 'The council has not carried your proposal',
    ActionAssigned: () => 'Something that carries it out is yours to do',
    ActionDueSoon: () => 'Something of yours that carries it out is due soon',
    ActionOverdue: () => 'Something of yours that carries it out is overdue',
    SummitInvited: () => 'You are invited to a summit',
    SummitMoved: () => 'A summit has another time or place',
    SummitCancelled: () => 'A summit does not take place',
    Mentioned: (by: string) => `${by} has mentioned you`,
    Replied: (by: string) => `${by} has replied to you`,
  } satisfies Record<string, Sentence>,
  other: () => 'Something has happened',
  decision: (number: number) => `Decision ${number}`,
  read: 'Mark as read',
  unread: 'Mark as unread',
  isUnread: 'Unread: ',
  all: 'Mark all as read',
  marked: (count: number) => `${formatCount(count, 'notification')} marked as read`,
  more: 'Show earlier ones',
  none: 'Nothing yet',
  noneSentence: 'When something waits for you, or a proposal of yours moves on, you find it here.',
  settings: {
    title: 'How you are told',
    lead: 'You always find everything here, behind the bell. Mail comes at once only for what waits for you alone, unless you choose otherwise.',
    topics: {
      ASKED: 'Something waits for you: a vote, an answer, a refused proposal of yours',
      REMINDER: 'Time presses, and you have not acted',
      TALK: 'Somebody mentions you or replies to you',
      PROPOSAL: 'Your proposal moves on',
      FINAL: 'A decision you proposed, voted on or answer for is final',
      OUTCOME: 'A decision you voted on or answer for is refused',
    },
    choices: { AT_ONCE: 'Mail at once', WEEKLY: 'Weekly mail', OFF: 'Only here' },
    always: 'Always by mail: sign-in links, elections with their voting cards, your office, your passkey and your address. They cannot be switched off.',
    weekly: 'Send the weekly mail',
    weeklyHint: 'On Monday at 7:00, in your time zone: what waits for you, what was decided, what became final. Without news, none comes.',
    quiet: 'Keep quiet hours',
    quietHint: 'Mail that comes at once waits until they are over. In your time zone.',
    from: 'From',
    until: 'Until',
    save: 'Save quiet hours',
    saved: 'Saved',
  },
};

/** What notifications say, and how they are chosen. */
export const texts = inLanguage('notification/notice', english);
export type English = typeof english;
