import type { Fault, Verdict } from '@tribune/audit/domain';

const count = (many: number, one: string): string => `${many} ${one}${many === 1 ? '' : 's'}`;
/** Positions count from 0 in the tree; people count from 1. */
const place = (position: number): string => `number ${position + 1}`;
const places = (from: number, until: number): string => (until - from === 1 ? place(from) : `numbers ${from + 1} to ${until}`);
const head = (checkpoint: number): string => (checkpoint === 0 ? 'A checkpoint that you have kept' : `Checkpoint ${checkpoint}`);

const SHOWN = 50;

/** A verdict in words, as many lines as it takes. */
export function said(verdict: Verdict): string {
  const { faults, keys, pinned, origin } = verdict;
  const isRead = origin !== '';
  const lines = [
    faults.length === 0 ? right(verdict) : isRead ? `NOT AS IT WAS SEALED: ${count(faults.length, 'fault')}.` : 'NOT VERIFIED.',
    ...faults.slice(0, SHOWN).map((fault) => `  - ${sentence(fault)}`),
    ...(faults.length > SHOWN ? [`  and ${faults.length - SHOWN} more: --json names them all.`] : []),
    ...keys.map((key) => `Signed with ${key}`),
    ...(keys.length > 0 && !pinned ? ['This key came with the file: compare it with the one that the organization publishes, or give it with --key.'] : []),
  ];
  return `${lines.join('\n')}\n`;
}

function right({ kind, events, withheld, checkpoints, decision, grownFrom }: Verdict): string {
  if (kind === 'CERTIFICATE' && decision) return `Right: decision ${decision.number}, “${decision.title}”, became final at ${decision.finalAt} with exactly the text of its revision ${decision.revision}; ${count(events, 'event')} prove it.`;
  const open = withheld > 0 ? ` What ${withheld} of them say is not in this file: it is withheld until their vote is counted, and cannot be looked at.` : '';
  if (kind === 'CONSISTENCY') return `Right: the record has only grown. Its first ${count(grownFrom ?? 0, 'event')} are those of the earlier checkpoint, ${events - (grownFrom ?? 0)} came after them.`;
  return `Right: ${count(events, 'event')}, each as it was sealed, none missing, none added, in the order of ${count(checkpoints, 'signed checkpoint')}.${open}`;
}

const NO_FILE = { MISSING: 'There is no such file.', FOLDER: 'This is a folder, not a file.', FORBIDDEN: 'The file may not be read by you.', OTHER: 'The file cannot be read.' } as const;

/** One thing that is wrong, as a sentence. */
export function sentence(fault: Fault): string {
  switch (fault.code) {
    case 'NoFile': return NO_FILE[fault.why];
    case 'FileEmpty': return 'The file is empty.';
    case 'NotUtf8': return 'The file is not written in UTF-8, as everything that is exported is: some program has saved it in another way.';
    case 'NoRecord': return 'The file is neither a record nor a certificate, nor a proof that a record has grown.';
    case 'SaidTwice': return `Line ${fault.line} says the same thing twice: two programs could read it in two ways.`;
    case 'KeyMalformed': return 'A key that was given with --key is none: it reads name+id+key.';
    case 'KeptNotReadable': return 'A file that was given with --known holds no checkpoint.';
    case 'GrownNotReadable': return 'A file that was given with --grown holds no proof that a record has grown.';
    case 'NotReadable': return `Line ${fault.line} cannot be read.`;
    case 'FileCut': return 'The file is not whole: its end is missing.';
    case 'OtherRecord': return `It is signed for the record ${fault.origin}, and says that it is ${fault.expected}.`;
    case 'KeyUnknown': return `${head(fault.checkpoint)} is not signed with a key that is trusted here.`;
    case 'SignatureFalse': return `${head(fault.checkpoint)} was changed after it was signed.`;
    case 'CheckpointMalformed': return `${head(fault.checkpoint)} is none.`;
    case 'CheckpointMissing': return 'There is no checkpoint: nothing of this was signed.';
    case 'EventAltered': return `Event ${fault.event} (${fault.type}, ${fault.at}, ${place(fault.position)}) was altered.`;
    case 'EventRemoved': return `Event ${fault.event ?? ''}${fault.event ? ' (' : ''}${place(fault.position)}${fault.event ? ')' : ''} was removed.`;
    case 'EventsRemoved': return `Events ${places(fault.from, fault.until)} were removed.`;
    case 'EventsReordered': return `Events ${fault.events[0]} and ${fault.events[1]} (${place(fault.positions[0])} and ${place(fault.positions[1])}) have changed places.`;
    case 'EventAdded': return `Event ${fault.event} (${fault.type}, ${fault.at}) was added: it was never sealed, though later ones were.`;
    case 'RecordAltered': return `Among events ${places(fault.from, fault.until)} something was altered, added or removed, and the traces with it: they do not lead to the root that was signed.`;
    case 'TailCut': return `The end was cut off: ${count(fault.until - fault.from, 'event')}, ${places(fault.from, fault.until)}, ${fault.until - fault.from === 1 ? 'was' : 'were'} sealed and ${fault.until - fault.from === 1 ? 'is' : 'are'} not there.`;
    case 'NotGrown': return `Nothing shows that the record of ${count(fault.until, 'event')} has grown out of the one of ${fault.from}: something before was altered, added or removed, or the proof belongs to others.`;
    case 'NotCompared': return `The checkpoint that you have kept is one of ${count(fault.kept, 'event')}, this file knows of ${fault.sizes.join(' and ')}: take the proof between them (/audit/ADDRESS/consistency.json?from=SIZE&to=SIZE) and give it with --grown.`;
    case 'NotSealed': return `It says “${fault.field}”, which nobody has sealed.`;
    case 'ProofFalse': return `Event ${fault.event} (${place(fault.position)}) does not stand in the record that was signed.`;
    case 'NotFinal': return 'No event says that this decision became final.';
    case 'NotCarried': return 'No event says that the vote on this text was carried.';
    case 'TextAltered': return 'The text is not the one that became final.';
    case 'NotApproved': return `No event says that the champion of ${fault.constituency} approved exactly this text.`;
  }
}
