import { formatList, inLanguage } from '@tribune/ui/words';

const english = {
  title: (constituency: string) => `Who should speak for the ${constituency.toLowerCase()}?`,
  titleConfirmation: (constituency: string) => `Should the champion of the ${constituency.toLowerCase()} go on?`,
  leadConfirmation: 'Approve, or choose “None of these”. You need no account.',
  tab: 'Your ballot',
  above: (organization: string) => organization,
  lead: 'Approve as many people as you like. You need no account.',
  question: 'Whom do you approve?', hint: 'Any number. Whoever has the most approvals becomes champion, the next ones stand by.',
  none: 'None of these', noneHint: 'Counts as a vote. Nobody is elected who does not have more approvals than this.',
  words: 'In their own words', noWords: 'No statement.',
  kept: 'Your choice stays in this tab until you cast it or close the tab, so that a reload does not lose it. It is sent nowhere before.',
  review: 'Look at my ballot', nothing: 'Choose one person or more, or “None of these”.',
  confirmTitle: 'Your ballot', approve: (names: readonly string[]) => `You approve ${formatList(names)}.`, approveNone: 'You approve none of these people.',
  once: 'It is cast once and cannot be changed: nobody, not even we, will know which ballot is yours.',
  cast: 'Cast my ballot', back: 'Change it',
  doneTitle: 'Your ballot is cast', doneLead: 'It is counted when voting closes.',
  receipt: 'Your receipt', receiptHint: 'Keep it. With it, and only with it, you find your ballot in the list that is published with the result.',
  notKept: 'This receipt is shown once. It is not kept on this device, nor by us, and we cannot send it again.',
  earlierReceipt: 'This device had sent a ballot before, and that one counts. This is its receipt.',
  save: 'Save as a file', file: (organization: string, receipt: string) => `${organization}\nReceipt of my ballot: ${receipt}\n`,
  unsure: 'Did your ballot arrive?', unsureLead: 'The connection broke while your ballot was on its way. Sending it again is safe: it counts once.', sendAgain: 'Send it again', chooseAgain: 'Choose again',
  votedTitle: 'This card has been used', votedLead: 'A ballot has been cast with it, and it counts. It cannot be changed: nobody knows which one it is.',
  closed: 'Voting is closed', closedLead: 'The ballots are being counted. The result comes by mail, and stands here.',
  unknown: 'This voting card is not known', unknownLead: 'Please open the link from your mail once more, all of it. Sometimes a mail program cuts it in two.',
  closes: 'Voting closes', secrecy: 'Who can see what I vote?',
};

/** What is said where one votes by link. */
export const texts = inLanguage('champion/vote', english);
export type English = typeof english;
