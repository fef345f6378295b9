import type { Fault } from '@tribune/audit/domain';
import { count, KEPT, place, places } from './words.js';

const head = (checkpoint: number): string => (checkpoint === KEPT ? 'A checkpoint that you have kept' : `Checkpoint ${checkpoint}`);

const NO_FILE = { MISSING: 'There is no such file.', FOLDER: 'This is a folder, not a file.', FORBIDDEN: 'The file may not be read by you.', OTHER: 'The file cannot be read.' } as const;

const NOT_GIVEN = { MISSING: 'is not there', FOLDER: 'is a folder, not a file', FORBIDDEN: 'may not be read by you', OTHER: 'cannot be read', NOT_UTF8: 'is not written in UTF-8' } as const;

/** One thing that is wrong, as a sentence. */
export function sentence(fault: Fault): string {
  switch (fault.code) {
    case 'NoFile': return NO_FILE[fault.why];
    case 'FileEmpty': return 'The file is empty.';
    case 'NotUtf8': return 'The file is not written in UTF-8, as everything that is exported is: some program has saved it in another way.';
    case 'NoRecord': return 'The file is neither a record nor a certificate, nor a proof that a record has grown.';
    case 'SaidTwice': return `Line ${fault.line} says the same thing twice: two programs could read it in two ways.`;
    case 'KeyMalformed': return 'A key that was given with --key is none: it reads name+id+key.';
    case 'KeptNotReadable': return `${fault.file}, given with --known, ${fault.why === 'NONE' ? 'holds no checkpoint' : NOT_GIVEN[fault.why]}.`;
    case 'GrownNotReadable': return `${fault.file}, given with --grown, ${fault.why === 'NONE' ? 'holds no proof that a record has grown' : NOT_GIVEN[fault.why]}.`;
    case 'NotVerifiable': return `This file cannot be verified: ${fault.why}.`;
    case 'KeysOther': return 'The keys that it names are not those that have signed it, or not keys of this record.';
    case 'RecordEmpty': return 'It holds no event: the record of an organization begins with one, and nothing was sealed here.';
    case 'NotReadable': return `Line ${fault.line} cannot be read.`;
    case 'FileCut': return 'The file is not whole: its end is missing.';
    case 'CountsOther': return `Its last line says that there are ${count(fault.entries, 'event')} and ${count(fault.checkpoints, 'checkpoint')}; there are more or fewer.`;
    case 'OtherRecord': return `It is signed for the record ${fault.origin}, and says that it is ${fault.expected}.`;
    case 'KeyUnknown': return `${head(fault.checkpoint)} is not signed with a key that is trusted here.`;
    case 'SignatureFalse': return `${head(fault.checkpoint)} was changed after it was signed.`;
    case 'CheckpointMalformed': return `${head(fault.checkpoint)} is none.`;
    case 'CheckpointUnordered': return `${head(fault.checkpoint)} covers no more events than the one before it: each is of a larger record.`;
    case 'CheckpointMissing': return 'There is no checkpoint: nothing of this was signed.';
    case 'EventAltered': return `Event ${fault.event} (${fault.type}, ${fault.at}, ${place(fault.position)}) was altered.`;
    case 'EventRemoved': return `Event ${fault.event ?? ''}${fault.event ? ' (' : ''}${place(fault.position)}${fault.event ? ')' : ''} was removed.`;
    case 'EventSilent': return `Event ${fault.event} (${place(fault.position)}) says nothing, and no vote is open for which it could be secret.`;
    case 'PlaceFalse': return `Line ${fault.line} says that it is ${place(fault.position)}, and stands where ${place(fault.expected)} belongs.`;
    case 'EventsRemoved': return `Events ${places(fault.from, fault.until)} were removed.`;
    case 'EventsReordered': return `Events ${fault.events[0]} and ${fault.events[1]} (${place(fault.positions[0])} and ${place(fault.positions[1])}) have changed places.`;
    case 'EventAdded': return `Event ${fault.event} (${fault.type}, ${fault.at}) was added: it was never sealed, though later ones were.`;
    case 'RecordAltered': return `Among events ${places(fault.from, fault.until)} something was altered, added or removed, and the traces with it: they do not lead to the root that was signed.`;
    case 'NotCovered': return `The last ${count(fault.until - fault.from, 'event')} (${places(fault.from, fault.until)}) came after the last signed checkpoint: either a later checkpoint was taken away, or what it covers was added.`;
    case 'TailCut': return `The end was cut off: ${count(fault.until - fault.from, 'event')}, ${places(fault.from, fault.until)}, ${fault.until - fault.from === 1 ? 'was' : 'were'} sealed and ${fault.until - fault.from === 1 ? 'is' : 'are'} not there.`;
    case 'NotGrown': return `Nothing shows that the record of ${count(fault.until, 'event')} has grown out of the one of ${fault.from}: something before was altered, added or removed, or the proof belongs to others.`;
    case 'NotCompared': return `The checkpoint that you have kept is one of ${count(fault.kept, 'event')}, this file knows of ${fault.sizes.join(' and ')}: take the proof between them (/audit/ADDRESS/consistency.json?from=SIZE&to=SIZE) and give it with --grown.`;
    case 'NotSealed': return `${fault.line === undefined ? 'It' : `Line ${fault.line}`} says “${fault.field}”, which nobody has sealed.`;
    case 'ProofFalse': return `Event ${fault.event} (${place(fault.position)}) does not stand in the record that was signed.`;
    case 'EventUnordered': return `Event ${fault.event} (${place(fault.position)}) stands there twice, or not in its order.`;
    case 'NotFinal': return 'No event says that this decision became final.';
    case 'NotProposed': return 'No event says that this decision was proposed.';
    case 'NotOpened': return 'No event says that the vote on this text was opened.';
    case 'RevisionMissing': return `No event says how revision ${fault.revision} came to be.`;
    case 'NotCarried': return 'No event says that the vote on this text was carried.';
    case 'TextAltered': return 'The text is not the one that became final.';
    case 'NotApproved': return `No event says that the champion of ${fault.constituency} approved exactly this text.`;
  }
}
