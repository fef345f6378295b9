import { fromHex, isSame } from './bytes.js';
import { unsealedIn, type Certificate } from './certificate.js';
import { isRefused, originOf, type Checkpoint, type OpenedCheckpoint } from './checkpoint.js';
import { grewBy } from './consistency-file.js';
import { eventLeaf } from './event-leaf.js';
import { FaultList } from './fault-list.js';
import { NOTHING, refusedAs, type Fault, type Verdict } from './fault.js';
import { finality } from './finality.js';
import { rootByProof } from './inclusion.js';
import { Keyring, type Trusted } from './keyring.js';
import type { Cryptography } from './note.js';
import { isSealedOnly } from './record-file.js';

/** Finds out whether a certificate proves what it says: the signature, that each event stands in the signed record, and that they make exactly this text final. */
export function verifyCertificate(cryptography: Cryptography, certificate: Certificate, trusted: Trusted = { keys: [], checkpoints: [] }): Verdict {
  const { origin, organization, decision, events } = certificate;
  const faults = new FaultList();
  const keyring = new Keyring(cryptography, origin, certificate.keys, trusted);
  const head = keyring.open(certificate.checkpoint);
  if (isRefused(head)) faults.say(refusedAs(head, 1));
  else if (head.origin !== origin || origin !== originOf(organization.id)) faults.say({ code: 'OtherRecord', origin: head.origin, expected: originOf(organization.id) });
  else faults.sayAll(notStanding(cryptography, certificate, head));
  faults.sayAll(unordered(certificate));
  faults.sayAll(finality(cryptography.sha256, certificate));
  faults.sayAll(unsealedIn(certificate).map((field) => ({ code: 'NotSealed', field })));
  faults.sayAll(keyring.faults());
  if (!isRefused(head)) faults.sayAll(trusted.checkpoints.flatMap((note) => against(cryptography, keyring.openKept(note), head, trusted)));
  return {
    ...NOTHING, kind: 'CERTIFICATE', origin, ...faults.told, events: events.length, checkpoints: 1, ...keyring.told,
    decision: { number: decision.number, title: titleIn(decision.text), revision: decision.revision, finalAt: events.find(({ facts }) => facts.type === 'DecisionFinal')?.facts.at ?? '' },
  };
}

/** Events that do not lead to the signed root from where they are said to stand. */
function notStanding({ sha256 }: Cryptography, { events }: Certificate, head: Checkpoint): Fault[] {
  return events.flatMap(({ position, proof, facts }) => {
    const root = rootByProof(sha256, eventLeaf(sha256, facts), position, head.size, proof.map((hash) => fromHex(hash) ?? Uint8Array.of()));
    return root && isSame(root, head.root) && isSealedOnly(facts) ? [] : [{ code: 'ProofFalse', position, event: facts.id } as const];
  });
}

/** Events stand in their order, each once: “so many events prove it” counts none twice. */
const unordered = ({ events }: Certificate): Fault[] =>
  events.flatMap(({ position, facts }, at) => (position > (events[at - 1]?.position ?? -1) ? [] : [{ code: 'EventUnordered', position, event: facts.id } as const]));

/** A checkpoint that was kept is of the same record and signed with a key that is trusted here; of the same size it is the same, of another one a proof leads from the smaller to the larger. */
function against(cryptography: Cryptography, kept: OpenedCheckpoint, head: Checkpoint, { grown = [] }: Trusted): Fault[] {
  if (isRefused(kept)) return [refusedAs(kept, 0)];
  if (kept.origin !== head.origin) return [{ code: 'OtherRecord', origin: head.origin, expected: kept.origin }];
  if (kept.size === head.size) return isSame(kept.root, head.root) ? [] : [{ code: 'RecordAltered', from: 0, until: head.size }];
  const [first, second] = kept.size < head.size ? [kept, head] : [head, kept];
  if (grown.length === 0) return [{ code: 'NotCompared', kept: kept.size, sizes: [head.size] }];
  return grown.some((proof) => grewBy(cryptography, first, second, proof)) ? [] : [{ code: 'NotGrown', from: first.size, until: second.size }];
}

function titleIn(text: string): string {
  try {
    const title = (JSON.parse(text) as { prose?: { title?: unknown } }).prose?.title;
    return typeof title === 'string' ? title : '';
  } catch {
    return '';
  }
}
