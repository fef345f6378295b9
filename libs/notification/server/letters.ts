import { actionLetters } from './action.letters.js';
import { addressLetters } from './address.letters.js';
import { proposalLetters } from './proposal.letters.js';
import { integrationLetters } from './integration.letters.js';
import { weeklyLetter } from './weekly.letter.js';
import { confirmationLetters } from './confirmation.letters.js';
import { discussionLetters } from './discussion.letters.js';
import { aboutOf, decisionOf, decisionUrl, named, electionOf, tokenOf, type Facts, type Letter } from './letter.js';
import { summitLetters } from './summit.letters.js';
import { registerLetters } from './register.letters.js';
import { seatLetters } from './seat.letters.js';
import { signInLetters } from './sign-in.letters.js';

const electionUrl = (facts: Facts): string => `${facts.publicUrl}/elections/${electionOf(facts).id}`;
const changes = (facts: Facts): string => `What changes for customers: ${decisionOf(facts).whatChanges}`;
const until = (what: string, at: string | null): string[] => (at ? [`${what} ${at}.`] : []);
const REMINDED_ONCE = 'This is the only reminder of this vote.';

/** One letter per kind that SQL queues (`notification.queue_mail`); the kinds are those names. */
export const letters = {
  ...signInLetters,
  ...addressLetters,
  ...proposalLetters,
  ...weeklyLetter,
  ...actionLetters,
  ...registerLetters,
  ...summitLetters,
  ...confirmationLetters,
  ...discussionLetters,
  ...seatLetters, ...integrationLetters,

  NominationsOpen: (facts) => ({
    subject: `Who should speak for you at ${facts.organizationName}?`,
    paragraphs: [
      `${facts.organizationName} is electing a champion of its ${electionOf(facts).constituencyName.toLowerCase()}: one of you, chosen by you. Nothing that affects you becomes final without the champion’s approval.`,
      'You may stand yourself, or name somebody else on the roll. It takes about two hours a week and no training.',
      `Nominations close on ${electionOf(facts).nominationsCloseAt}. After that everybody on the roll gets a voting card by mail.`,
    ],
    action: { label: 'See the election', url: electionUrl(facts) },
  }),

  NominationsReopened: (facts) => ({
    subject: `Nobody has stood yet: nominations at ${facts.organizationName} are open again`,
    paragraphs: [
      `Nobody stood for champion of the ${electionOf(facts).constituencyName.toLowerCase()}, so nominations are open again until ${electionOf(facts).nominationsCloseAt}.`,
      'Until somebody is elected, decisions that affect you wait. Perhaps it is something for you, or for somebody you know?',
    ],
    action: { label: 'See the election', url: electionUrl(facts) },
  }),

  YouAreNominated: (facts) => ({
    subject: 'Somebody would like you to stand for champion',
    paragraphs: [
      `You have been nominated for champion of the ${electionOf(facts).constituencyName.toLowerCase()} at ${facts.organizationName}.`,
      `You stand only if you agree. Say so, and write a few sentences to those who vote, until ${electionOf(facts).nominationsCloseAt}. To decline, do nothing.`,
    ],
    action: { label: 'Read more and answer', url: electionUrl(facts) },
  }),

  VotingCard: (facts) => ({
    subject: `Your voting card: who speaks for the ${electionOf(facts).constituencyName.toLowerCase()} of ${facts.organizationName}?`,
    paragraphs: [
      'This is your own voting card. It opens the ballot on your phone or computer; you need no account.',
      'Approve as many of the people as you like, or none of them. Your ballot is secret: who voted and what was voted are kept apart.',
      `Voting closes on ${electionOf(facts).votingClosesAt}.`,
    ],
    action: { label: 'Vote now', url: `${facts.publicUrl}/vote/${tokenOf(facts)}` },
    afterwards: ['The link is yours alone and works for one ballot. Please do not forward this mail.'],
  }),

  ElectionPublished: (facts) => ({
    subject: `The result of the election at ${facts.organizationName}`,
    paragraphs: [
      electionOf(facts).incumbentName
        ? `${electionOf(facts).incumbentName} ${electionOf(facts).someElected ? 'is confirmed as' : 'is not confirmed as'} champion of the ${electionOf(facts).constituencyName.toLowerCase()}.`
        : electionOf(facts).championName
        ? `${electionOf(facts).championName} is the champion of the ${electionOf(facts).constituencyName.toLowerCase()}. From now on nothing that affects you becomes final without their approval.`
        : 'Nobody was elected this time: nobody had more approvals than “none of these”.',
      'The count is public, and with the receipt you noted you can find your own ballot in it.',
    ],
    action: { label: 'See the result', url: electionUrl(facts) },
  }),

  YouAreChampion: (facts) => ({
    subject: `You have been elected: champion of the ${electionOf(facts).constituencyName.toLowerCase()}`,
    paragraphs: [
      `Congratulations. Those on the roll have chosen you to speak for them at ${facts.organizationName}${electionOf(facts).termEndsAt ? `, until ${electionOf(facts).termEndsAt}` : ''}.`,
      'When the council has carried a decision, you have seven days to approve or refuse it. You never have to answer at once, and silence is never taken for consent.',
      'Please begin by registering a passkey: approvals are signed with it.',
    ],
    action: { label: 'Go to your desk', url: `${facts.publicUrl}/desk` },
  }),

  YouAreAlternate: (facts) => ({
    subject: `You have been elected: alternate for the ${electionOf(facts).constituencyName.toLowerCase()}`,
    paragraphs: [
      `You have been elected an alternate at ${facts.organizationName}. ${electionOf(facts).championName ? `${electionOf(facts).championName} is the champion.` : ''}`.trim(),
      'You act when the champion hands over to you, has an interest of their own in a matter, or has let a full clock run out. We write to you then.',
    ],
    action: { label: 'See the result', url: electionUrl(facts) },
  }),

  PasskeyReplaced: (facts) => {
    const from = facts.usableFrom ? `from ${facts.usableFrom} on` : 'after 72 hours';
    return {
      subject: facts.isAboutYou ? 'Your passkey is being replaced' : 'A champion’s passkey is being replaced',
      paragraphs: facts.isAboutYou
        ? [`You have registered a new passkey at ${facts.organizationName}. It signs approvals ${from} and not before.`, 'If that was not you, tell your administrator and your alternates before that time.']
        : [
            `${aboutOf(facts)} has registered a new passkey at ${facts.organizationName}. It signs approvals ${from} and not before, so that nobody takes the seat by surprise.`,
            'You are told because you hold office beside them. If it may have been somebody else, call them, and tell your administrator before that time.',
          ],
      action: { label: 'Go to the desk', url: `${facts.publicUrl}/desk` },
    };
  },

  VoteOpened: (facts) => ({
    subject: `Please vote: ${decisionOf(facts).title}`,
    paragraphs: [`The vote on ${named(facts)} is open, and your voice is asked for.`, changes(facts), ...until('It closes on', decisionOf(facts).voteClosesAt)],
    action: { label: 'Read and vote', url: decisionUrl(facts) },
  }),

  VoteReopened: (facts) => ({
    subject: `Changed, please look again: ${decisionOf(facts).title}`,
    paragraphs: [
      `${named(facts)} was changed in what it does, so earlier ballots no longer count and the vote is open again under the same rules.`,
      changes(facts),
      'The page shows the difference. If what you voted still holds, one click says so.',
      ...until('It closes on', decisionOf(facts).voteClosesAt),
    ],
    action: { label: 'See what changed', url: decisionUrl(facts) },
  }),

  ApprovalAsked: (facts) => ({
    subject: `Waiting for you: ${decisionOf(facts).title}`,
    paragraphs: [
      `The council has carried ${named(facts)}. Only your answer is missing now.`,
      changes(facts),
      ...until('Please approve or refuse it by', decisionOf(facts).answerDueAt),
      'Until you answer it is not final; if the time runs out, your alternate may answer.',
    ],
    action: { label: 'Read and answer', url: decisionUrl(facts) },
  }),

  VoteReminder: (facts) => ({
    subject: `Still time to vote: ${decisionOf(facts).title}`,
    paragraphs: [`You have not voted on ${named(facts)} yet.`, changes(facts), ...until('The vote closes on', decisionOf(facts).voteClosesAt)],
    action: { label: 'Read and vote', url: decisionUrl(facts) },
    afterwards: [REMINDED_ONCE],
  }),

  BallotReminder: (facts) => ({
    subject: `Does your vote still hold? ${decisionOf(facts).title}`,
    paragraphs: [
      `You voted on ${named(facts)} before it was changed; that ballot does not count any more.`,
      'The page shows what changed. If what you voted still holds, one click says so.',
      ...until('The vote closes on', decisionOf(facts).voteClosesAt),
    ],
    action: { label: 'See what changed', url: decisionUrl(facts) },
    afterwards: [REMINDED_ONCE],
  }),

  AnswerReminder: (facts) => ({
    subject: `Half of your time has passed: ${decisionOf(facts).title}`,
    paragraphs: [`${named(facts)} waits for your answer.`, changes(facts), ...until('Please approve or refuse it by', facts.dueAt ?? null)],
    action: { label: 'Read and answer', url: decisionUrl(facts) },
    afterwards: ['We remind you once more, 24 hours before the end. Silence is never taken for consent.'],
  }),

  LastAnswerReminder: (facts) => ({
    subject: `Less than a day left: ${decisionOf(facts).title}`,
    paragraphs: [`${named(facts)} still waits for your answer.`, changes(facts), ...until('Please approve or refuse it by', facts.dueAt ?? null)],
    action: { label: 'Read and answer', url: decisionUrl(facts) },
    afterwards: ['If the time runs out, who comes after you may answer. Silence is never taken for consent.'],
  }),

  DecisionRefused: (facts) => {
    const { refusal } = decisionOf(facts);
    return {
      subject: `Refused: ${decisionOf(facts).title}`,
      paragraphs: refusal
        ? [`${refusal.championName} has refused ${named(facts)}.`, `The interest harmed: ${refusal.interest}`, `What would be acceptable: ${refusal.alternative}`, 'A changed proposal leads back to the vote.']
        : [`${named(facts)} was refused, and has moved on since. Its page tells how it stands.`],
      action: { label: 'Read the reasons', url: decisionUrl(facts) },
    };
  },

  DecisionFinal: (facts) => ({
    subject: `Final: ${decisionOf(facts).title}`,
    paragraphs: [`${named(facts)} is final: the council has carried it, and the champions have approved exactly this text.`, changes(facts)],
    action: { label: 'Read the decision', url: decisionUrl(facts) },
  }),
} satisfies Record<string, (facts: Facts) => Letter>;

export type MailKind = keyof typeof letters;
