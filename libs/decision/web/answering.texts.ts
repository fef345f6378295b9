import { inLanguage } from '@tribune/ui/words';

const english = {
  sign: {
    fresh: 'You have just signed in, so pressing the button signs it.',
    before: 'Your answer is signed with your passkey: your device asks for it when you press the button. One sign-in covers five minutes; what you typed is kept.',
    demo: 'A champion signs with a passkey. In this demonstration your click stands for it.',
    registerTitle: 'First, a passkey', none: 'A champion signs with a passkey: your fingerprint, face or device PIN. Registering it takes a minute, and what you typed is kept.', registerAct: 'Register a passkey',
  },
  answer: {
    label: 'Your answer',
    approve: 'Approve', waive: 'It does not affect us', refuse: 'Refuse',
    hints: {
      APPROVE: 'Good for those you speak for, or fair enough',
      WAIVE: 'You agree with the claim that it leaves them untouched',
      REFUSE: 'It would harm them; you say what would be acceptable',
    },
    dossier: 'What did you ask those you speak for?', dossierHint: 'Whom you asked and what they said; or, if you asked nobody, why not. For example: “It only repeats what our last survey asked for.” One sentence is enough. It is published with your approval.',
    note: 'Your words to them', noteHint: 'What you would tell a neighbour who asks why you approved. It stands beside the decision.',
    interest: 'What harm would it do, and to whom?', interestHint: 'In everyday words. For example: “People without a smartphone could no longer change a booking.”',
    evidence: 'How do you know?', evidenceHint: 'Letters, numbers, what you saw yourself. For example: “41 of 60 who wrote to me last month call by phone.”',
    alternative: 'What would you accept instead?', alternativeHint: 'Something they can do. “Leave it as it is” counts, if you say what would change your mind.',
    submit: { APPROVE: 'Sign and approve', WAIVE: 'Sign and agree', REFUSE: 'Sign and refuse' },
    follows: {
      APPROVE: 'You can take it back until the decision is final.',
      WAIVE: 'You can take it back until the decision is final.',
      REFUSE: 'Nothing happens until the text is changed or you take the refusal back. The council reads your reasons.',
    },
    exactly: (revision: number, print: string) => `You answer exactly revision ${revision}, fingerprint ${print}.`,
    done: { APPROVE: 'Approved. You can take it back until it is final.', WAIVE: 'Agreed. You can take it back until it is final.', REFUSE: 'Refused. The council has been told.' },
    fillIn: 'Please fill this in; one sentence is enough.',
    final: 'Approved. With that the decision is final.',
    standing: 'You have answered. You may replace your answer until the decision is final.', replace: 'Answer differently',
    unread: 'New since you last read it', unreadSentence: (revision: number) => `You last read revision ${revision}. This has changed:`, firstTime: 'You have not answered this decision on this device before: read it whole.',
    noDossier: 'No consultation has been held on it.',
    movedOn: 'The text changed while you were answering', movedOnSentence: 'An answer counts for exactly the text you read. Read what changed; what you typed is kept.', read: 'I have read the change',
  },
  desk: {
    notYours: 'Only champions and their alternates have a desk', notYoursSentence: 'Decisions that wait for them stand here when somebody has elected you.',
    title: 'Champion’s desk', lead: 'Decisions that cannot become final without you, those waiting longest first.',
    empty: 'Nothing waits for your answer', emptySentence: 'When the council carries a decision that affects those you speak for, it comes here, and you have seven days. You may answer earlier, as soon as it is proposed.',
    waits: 'Waiting for your answer', queue: 'In the queue', queueLead: 'Four clocks run for you at most. Each of these begins when you have answered another; you can answer it now all the same.', longest: 'Waits longest', asked: 'You ask them first', askedLead: 'Your time stands still until you have heard them. You may answer all the same.', answered: 'You have answered', answeredLead: 'You can take an answer back until the decision is final.',
    read: 'Read and answer', back: 'Champion’s desk', whole: 'The whole decision, with votes and history', notMine: 'This does not wait for you',
    council: 'What the council said', objections: 'Objections', councilNotYet: 'The council has not voted yet. You may answer before it does.',
  },
};

/** What the champion’s desk says. */
export const texts = inLanguage('decision/answering', english);
export const { sign, answer, desk } = texts;
export type English = typeof english;
