import type { Fault, Verdict } from '@tribune/audit/domain';
import { sentence } from './sentence.js';
import { count, KEPT, place, plain } from './words.js';

const SHOWN = 50;

/** What says nothing about the file itself: there is none, or not what is needed to look at it. */
const NOT_LOOKED_AT: ReadonlySet<Fault['code']> = new Set(['NoFile', 'FileEmpty', 'NotUtf8', 'NoRecord', 'KeyMalformed', 'KeptNotReadable', 'GrownNotReadable', 'NotCompared', 'NotVerifiable']);

const saysNothing = (fault: Fault): boolean => NOT_LOOKED_AT.has(fault.code) || ('checkpoint' in fault && fault.checkpoint === KEPT);

/** A verdict in words, as many lines as it takes. */
export function said(verdict: Verdict): string {
  const { faults, unnamed, keys, pinned } = verdict;
  const many = faults.length + unnamed;
  const lines = [
    many === 0 ? right(verdict) : faults.every(saysNothing) ? 'NOT VERIFIED.' : `NOT AS IT WAS SEALED: ${count(many, 'fault')}.`,
    ...faults.slice(0, SHOWN).map((fault) => `  - ${sentence(fault)}`),
    ...(many > SHOWN ? [`  and ${many - SHOWN} more: --json names ${unnamed > 0 ? `the first ${faults.length}` : 'them all'}.`] : []),
    ...keys.map((key) => `Signed with ${key}`),
    ...(keys.length > 0 && !pinned ? ['This key came with the file: compare it with the one that the organization publishes, or give it with --key.'] : []),
  ];
  return `${lines.map(plain).join('\n')}\n`;
}

/** By a key that came with the file everybody can sign everything: without another one, or a checkpoint that was kept, nothing is right by itself. */
function right(verdict: Verdict): string {
  const isSure = verdict.pinned || verdict.kept;
  return `${isSure ? 'Right' : 'Right, if the key below is the organization’s own (compare it with one that you have from elsewhere than this server)'}: ${found(verdict)}`;
}

function found({ kind, events, withheld, withheldAt, openSince, checkpoints, decision, grownFrom }: Verdict): string {
  if (kind === 'CERTIFICATE' && decision) return `decision ${decision.number}, “${decision.title}”, became final at ${decision.finalAt} with exactly the text of its revision ${decision.revision}; ${count(events, 'event')} prove it.`;
  if (kind === 'CONSISTENCY') return `the record has only grown. Its first ${count(grownFrom ?? 0, 'event')} are those of the earlier checkpoint, ${events - (grownFrom ?? 0)} came after them.`;
  const order = `none missing, none added, in the order of ${count(checkpoints, 'signed checkpoint')}.`;
  if (withheld === 0) return `${count(events, 'event')}, each as it was sealed, ${order}`;
  const at = `${withheldAt.map((position) => position + 1).join(', ')}${withheld > withheldAt.length ? ' …' : ''}`;
  // whoever hides something can hide as well that a vote was counted: not from who knows that it was
  const since = openSince ? ` The oldest vote that is open here was opened at ${openSince.at} (${place(openSince.position)}, decision ${openSince.decision}): if you know that it was counted, something is hidden.` : '';
  return `${count(events, 'event')}, ${order} ${events - withheld} of them were looked at, each as it was sealed; ${withheld} say nothing yet (number ${at}): what they say is withheld until a vote is counted that is open, and could not be looked at.${since}`;
}
