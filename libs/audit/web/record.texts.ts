import { formatCount, inLanguage } from '@tribune/ui/words';

const english = {
  title: 'The record', lead: 'Each thing that happens here is sealed within seconds, in its order. Whoever edits, removes or adds something afterwards is found out, even whoever runs the database.',
  states: { whole: 'Everything is sealed', soon: 'Being sealed', waits: 'Waits to be sealed', never: 'Not sealed' },
  waits: { title: 'Something waits longer than it should', sentence: 'The worker seals each second. If it runs, its log says why it does not: a key that is missing, or a record that is not the one it has signed.' },
  never: { title: 'Nothing is sealed yet', sentence: 'What happens is recorded, and waits. The worker seals it when it has a key: AUDIT_SIGNING_KEY or AUDIT_DIR.' },
  facts: { title: 'How far it is', size: 'Sealed', events: (count: number) => formatCount(count, 'event'), sealedAt: 'Last seal', waiting: 'Waits since', nothing: 'Nothing' },
  keep: {
    title: 'What you should keep', lead: 'A checkpoint says in three lines what the record was at a moment. Kept in another place, it proves that nothing before it was changed or cut off.',
    key: 'The public key', keyHint: 'It signs every checkpoint. Who verifies compares it with this one.', checkpoint: 'Take the newest checkpoint',
  },
  take: { title: 'Take it with you', lead: 'The whole record as one file: every event with its place, every checkpoint. Ids stand in it, no names and no addresses; who has voted stays withheld until the vote has closed.', act: 'Download the record', others: 'Auditors take the whole record with them.', people: 'Who they are' },
  verify: { title: 'Verify it', lead: 'On any computer with Tribune’s program, without a server: it names what was edited, removed, added, exchanged or cut off. The same verifies the certificate of a decision.', command: 'The command', hint: 'With a checkpoint that you have kept: --known and its file.', grown: 'Put the number on the second line of a checkpoint that you have kept behind this address. What comes proves that everything it covers still stands where it stood: verify it with --known and the checkpoint.', address: 'Without the record' },
};

/** What the page of the record says. */
export const texts = inLanguage('audit/record', english);
export type English = typeof english;
