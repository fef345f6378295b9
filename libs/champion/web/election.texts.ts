import { formatCount, inLanguage } from '@tribune/ui/words';

const english = {
  standing: {
    title: 'Who stands', titleConfirmation: 'The vote is about', incumbent: 'Holds the office',
    calledOff: 'Called off: the champion left office before the vote was over.',
    confirmation: 'Three decisions in a row waited the full seven days for this champion’s answer. So the roll is asked: more approvals than “none of these”, and the term goes on; otherwise it ends, and the next election begins by itself. Nobody ordered this vote.',
    none: 'Nobody stands yet',
    noneSentence: 'Without anybody, nominations begin again and the roll is told.',
    waiting: 'Asked, has not answered yet', declined: 'Has declined', statementMissing: 'No statement.',
    named: (by: string) => `Named by ${by}`, self: 'Stands by own wish',
    reopened: (times: number) => `Nobody stood, so nominations began again${times > 1 ? ` (${formatCount(times, 'time')})` : ''}.`,
  },
  nominate: {
    title: 'Stand, or name somebody', titleOthers: 'Name somebody else',
    lead: 'A champion needs no training and about two hours a week: reads what the council plans, asks the others when in doubt, approves or refuses.',
    who: 'Who should stand?', self: 'I would like to stand', other: 'Somebody else on the roll',
    email: 'Their e-mail address', emailHint: 'They are asked by mail and stand only if they agree.',
    statement: 'Your statement to those who vote', statementHint: 'What you would stand up for. It is shown on the ballot.',
    actSelf: 'Stand', actOther: 'Name them', doneSelf: 'You stand. You can change your statement until nominations close.', doneOther: 'They have been asked by mail.',
  },
  mine: {
    asked: 'You have been nominated', askedLead: (by: string) => `${by} would like you to stand. You stand only if you agree.`,
    stands: 'You stand', standsLead: 'Until nominations close you can change your statement or withdraw.',
    withdrawn: 'You do not stand', withdrawnLead: 'You declined or withdrew. You may still change your mind.',
    statement: 'Your statement to those who vote', statementHint: 'What you would stand up for. It is shown on the ballot.',
    consent: 'I agree to stand', change: 'Save the statement', again: 'Stand after all', withdraw: 'Do not stand',
    withdrawTitle: 'Do not stand in this election?', withdrawSentence: 'Your name comes off the list. Others cannot name you again, but you can still stand by your own wish until nominations close.', keep: 'Keep standing',
    done: 'Saved. You stand.', gone: 'You do not stand.',
  },
  card: {
    title: 'Your ballot', lead: 'It opens on this device, without your name on it. Your voting card also came by mail; both are for the same one ballot.',
    notYours: (constituency: string) => `Others vote here: ${constituency}`, notYoursLead: 'You are not on the roll of this constituency, so this election is not yours. What comes of it is published here.',
    act: 'Open my ballot', voted: 'You have voted', votedLead: 'What you voted is secret, from us too. With your receipt you find your ballot in the list that is published with the result.',
  },
};

/** What is said on an election’s page before it is published. */
export const texts = inLanguage('champion/election', english);
export type English = typeof english;
