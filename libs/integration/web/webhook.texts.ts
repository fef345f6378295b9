import { formatCount, formatExact, inLanguage } from '@tribune/ui/words';

const english = {
  title: 'Webhooks', lead: 'Other programs are told what happens here: a data warehouse, a chat, a website. A message says what happened to which thing, with ids and without names or texts; who wants more asks the API.',
  none: 'No program is told anything yet', noneSentence: 'Add the address of one that shall be. Its messages are signed, repeated for three days when nobody answers, and all listed here.',
  notYours: 'Administrators set this up', notYoursSentence: 'Ask your administrator when another program shall be told.',
  list: 'The webhooks', add: 'Add a webhook', back: 'Webhooks', setUp: 'Set-up', loading: 'The webhooks',
  toldOf: (count: number) => formatCount(count, 'kind of event', 'kinds of events'), lastAt: 'last delivery', never: 'nothing delivered yet',
  states: { ACTIVE: 'Runs', FAILING: 'Does not arrive', PAUSED: 'Paused', DISABLED: 'Switched off' },
  form: {
    addTitle: 'Add a webhook', changeTitle: 'Change this webhook', name: 'What you call it', nameHint: 'For example: data warehouse.', url: 'Address', urlHint: 'It begins with https://. Messages are posted there.',
    kinds: 'What it is told of', add: 'Add it', change: 'Save', cancel: 'Cancel', changed: 'Saved.',
  },
  kinds: {
    DECISION_PROPOSED: 'A decision is proposed', DECISION_AMENDED: 'A decision is amended', DECISION_VOTE_OPENED: 'A vote opens', DECISION_VOTE_CLOSED: 'A vote closes', DECISION_APPROVED: 'A champion approves', DECISION_REFUSED: 'A champion refuses',
    DECISION_FINAL: 'A decision becomes final', DECISION_WITHDRAWN: 'A decision is withdrawn', DECISION_REVIEWED: 'What came of a decision is reviewed', EMERGENCY_ACT_RECORDED: 'An emergency act is recorded', EMERGENCY_ACT_ENDED: 'An emergency act ends',
    CHANGE_REPORTED: 'Somebody reports a change', ELECTION_CALLED: 'An election is called', ELECTION_PUBLISHED: 'An election’s result is published', TERM_BEGAN: 'A term begins', TERM_ENDED: 'A term ends',
    MEETING_PLANNED: 'A meeting is planned', MINUTES_APPROVED: 'Minutes are approved', ACTION_CREATED: 'An action is created', ACTION_FINISHED: 'An action is done', PERSON_LEFT: 'Somebody leaves',
  },
  test: 'A test',
  secret: {
    title: (name: string) => `The secret of “${name}”`, sentence: 'Copy it into the receiving program now: it is not shown again.', label: 'Secret', hint: 'The program checks each message with it (Standard Webhooks, webhook-signature).', done: 'I have copied it',
    roll: 'New secret', rollTitle: 'Give it a new secret?', rollSentence: 'Messages are signed with both for a day, so that the receiving program can change over. Then the one before is worth nothing.', both: (until: string) => `The secret before this one is good until ${formatExact(until)}.`,
  },
  facts: { url: 'Address', kinds: 'Told of', since: 'Since', delivered: 'Last delivery', waiting: 'Waits', none: 'Nothing', deliveries: (count: number) => formatCount(count, 'delivery', 'deliveries') },
  failing: { title: 'Nothing arrives there', sentence: (since: string) => `Every attempt since ${formatExact(since)} has failed. It is tried for three days, less and less often; the list below says what came back.` },
  disabled: { title: 'Switched off: nothing arrived for three days', sentence: 'When the receiving program answers again, let it go on: everything that has happened meanwhile is delivered, in its order.' },
  paused: { title: 'Paused', sentence: 'What happens meanwhile is delivered when it goes on.' },
  tryIt: 'Try it', tried: 'On its way. The list says what comes back.', change: 'Change', pause: 'Pause', resume: 'Let it go on', pausedNow: 'Paused.', resumed: 'It goes on.',
  remove: 'Remove', removeTitle: 'Remove this webhook?', removeSentence: 'Nothing is told there any more, and its list of deliveries goes with it. That it was here stays in the record.', removed: 'Removed.',
  log: {
    title: 'Deliveries', lead: 'The newest first, kept for thirty days.', newest: 'These are the newest fifty.', attempts: (count: number) => formatCount(count, 'attempt'), empty: 'Nothing has happened yet that it is told of.',
    states: { WAITING: 'Waits', RETRYING: 'Tried again', DELIVERED: 'Delivered', GIVEN_UP: 'Failed' }, inMs: (ms: number) => `${ms} ms`, next: 'next attempt', repeat: 'Deliver again', repeated: (count: number) => `${formatCount(count, 'delivery', 'deliveries')} on their way again.`,
    cameBack: {
      unknownName: 'This name is not known', noNames: 'Names could not be looked up', nobody: 'Nobody listens there', noWay: 'There is no way there', brokenOff: 'The connection broke off', noAnswer: 'No answer', certificate: 'Its certificate is not trusted',
      within: (seconds: string) => `No answer within ${seconds} seconds`, forbidden: 'Nothing is delivered to this address: it is not a public one', redirect: 'Redirects are not followed',
    },
    since: 'Deliver again since …', sinceTitle: 'Deliver again', sinceLead: 'Everything that has happened since then, in its order and under the same ids: a program that has them already can tell.', sinceField: 'Since when', sinceAct: 'Deliver again',
  },
};

/** What the pages of webhooks say. */
export const texts = inLanguage('integration/webhook', english);
export type English = typeof english;
