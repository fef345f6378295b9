import { inLanguage } from '@tribune/ui/words';

const english = {
  proposal: {
    pageTitle: 'Propose a decision', lead: 'Four fields make a proposal; everything else can follow. What you type is kept on this device.',
    title: 'Title', titleHint: 'What is decided, in one line. For example: “Refund late bags without asking”.',
    whatChangesHint: 'As a customer would tell it. This is the first thing everybody reads.', easierHint: 'Which effort, worry or wait does it take away?',
    retired: 'Retired by now; new proposals do not name them',
    whereHint: 'Each place where customers will notice it. At least one.',
    none: 'No decision', supersedesHint: 'The final decision that ends once this one is final.',
    embargoHint: 'The register shows no more than its fingerprint until then; at most until it takes effect.',
    optionsHint: 'For a rule that ranks: two to nine options, one on a line. “Leave as it is” is always one of them.',
    backgroundHint: 'What led to it, what else was considered.', conditionsHint: 'What must hold for it to take effect; one on a line.',
    stances: 'Whom it affects', whom: (name: string) => `Does it affect ${name.toLowerCase()}?`,
    affectsThem: 'It affects them', affectsHint: 'Their champion approves or refuses it.', leavesThem: 'It does not affect them', leavesHint: 'You say why, and their champion has to agree.',
    whyNot: (name: string) => `Why does it not affect ${name.toLowerCase()}?`, whyNotHint: 'Their champion reads this and agrees, or does not.',
    affects: (name: string) => `${name}: affects them`, doesNotAffect: (name: string, reason: string) => `${name}: does not affect them, because ${reason}`,
    more: 'More: background, conditions, expected effect, money, dates', defaultRule: 'The council’s usual rule', council: 'Which council decides?',
    save: 'Save draft', savedWords: 'Saved as a draft. Only you see it.', restored: 'This is what you typed here before.', afresh: 'Start afresh',
    measuresHint: 'The figure by which one will see whether it worked.', measureName: 'Which figure?', from: 'Today', to: 'Then', by: 'By when', addMeasure: 'Add an expected effect', measureIncomplete: 'Please say where the figure should be, and by when.',
    amountLabel: 'What for?', amount: 'Amount', currency: 'Currency', addAmount: 'Add an amount', amountIncomplete: 'Please say how much.', remove: 'Remove',
    lacks: 'Something is still missing; it is marked above.',
    missing: { title: 'Please give it a title.', whatChanges: 'Please say what changes for customers.', easier: 'Please say how it makes their lives easier.', touchPoints: 'Please pick at least one place where it takes effect.' },
    tooLong: (words: number, maximum: number) => `At most ${maximum} words; there are ${words}.`, stanceReason: 'Please say why not; their champion has to agree to it.',
    notYours: 'The council and the champions propose', notYoursSentence: 'Tell a member of the council, or your champion, what you would like decided.',
    noCouncil: 'There is no council yet', noCouncilSentence: 'An administrator sets one up first; then its members and the champions propose here.',
  },
  amend: {
    title: 'Amend', live: 'What your edit changes', unchanged: 'Nothing is changed yet.', saveDraft: 'Save draft',
    editorial: { title: 'An editorial edit', sentence: 'Only wording changes. Ballots stand; champions approve the new text again. For 24 hours anybody on the council, or a champion, can raise it to material.' },
    material: { title: 'A material edit', voted: 'It changes what takes effect. Ballots no longer count: every voter is asked again for at least 48 hours, with one click for “still holds”, and champions are asked anew.', notVoted: 'It changes what takes effect. No vote has been opened yet, so no ballot is lost; champions who have answered are asked anew.' },
    draft: { title: 'A draft', sentence: 'Nobody else sees it until you propose it.' },
    towards: (name: string) => `What the champion of ${name.toLowerCase()} would accept`, takesUp: (name: string) => `Takes up what the champion of ${name.toLowerCase()} would accept.`,
    note: 'Why this change?', noteHint: 'One line for those who are asked again.', done: (revision: number) => `Revision ${revision} stands now.`,
    movedOn: 'Somebody else has changed the text meanwhile', movedOnSentence: 'Read what changed; what you typed is kept and is compared with the new text.', read: 'I have read it',
  },
};

/** What the pages say where a text is written: proposing and amending. */
export const texts = inLanguage('decision/writing', english);
export const { proposal, amend } = texts;
export type English = typeof english;
