import { isCertificate, isConsistency, readJson, type Consistency } from '@tribune/audit/domain';
import { bytesOf, linesOf, LONGEST } from './lines-of.js';

/** Of a file that holds nothing of what it was given for. */
export class NothingKept extends Error {}

/** The newest checkpoint of a file that somebody has kept: the checkpoint itself, a record, a certificate, or a proof of growth. Throws where there is none. */
export async function checkpointsIn(file: string): Promise<string[]> {
  let [whole, last]: [string, string | undefined] = ['', undefined];
  for await (const line of linesOf(bytesOf(file))) {
    const value = valueOf(line ?? '');
    if (hasCheckpoint(value)) last = value.checkpoint;
    // of a record only its checkpoints are wanted, and these stand before its events
    if (last !== undefined && isEntry(value)) break;
    if (last === undefined && whole.length < LONGEST) whole += `${line ?? ''}\n`;
  }
  const value = valueOf(whole);
  // a checkpoint is a text of a few lines, which some programs end in their own way
  const text = whole.slice(0, 4_096).replaceAll('\r\n', '\n');
  const note = last ?? (isCertificate(value) ? value.checkpoint : isConsistency(value) ? value.checkpoints[1] : /^tribune\/\S+\n\d+\n/.test(text) ? text : undefined);
  if (note === undefined) throw new NothingKept();
  return [note];
}

/** The proof of growth that a file holds. Throws where it holds none. */
export async function consistencyIn(file: string): Promise<Consistency> {
  const lines: string[] = [];
  for await (const line of linesOf(bytesOf(file))) if (lines.length < LONGEST / 80) lines.push(line ?? '');
  const value = valueOf(lines.join('\n'));
  if (!isConsistency(value)) throw new NothingKept();
  return value;
}

function valueOf(text: string): unknown {
  const read = readJson(text);
  return 'value' in read ? read.value : undefined;
}

const has = (value: unknown, field: string): value is Record<string, unknown> => typeof value === 'object' && value !== null && field in value;
const hasCheckpoint = (value: unknown): value is { checkpoint: string } => has(value, 'checkpoint') && typeof value['checkpoint'] === 'string';
const isEntry = (value: unknown): boolean => has(value, 'leaf');
