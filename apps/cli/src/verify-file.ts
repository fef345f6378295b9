import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { isCertificate, readKey, RecordVerifier, verifyCertificate, type Trusted, type Verdict } from '@tribune/audit/domain';
import { cryptography } from '@tribune/audit/server';
import { checkpointsIn } from './checkpoints-in.js';

export interface Asked {
  /** Public keys that are trusted, each as one word. */
  readonly keys: readonly string[];
  /** Files that were kept earlier. */
  readonly known: readonly string[];
}

/** What is right and wrong with a record or a certificate. A file that is neither is a verdict, too. */
export async function verifyFile(file: string, { keys, known }: Asked): Promise<Verdict> {
  const trustedKeys = keys.flatMap((key) => readKey(cryptography.sha256, key) ?? []);
  // a key that cannot be read must not turn into trusting whatever the file brings
  if (trustedKeys.length < keys.length) return nothing('KeyMalformed');
  const kept = await Promise.all(known.map(checkpointsIn)).catch(() => null);
  if (!kept) return nothing('KeptNotReadable');
  const trusted: Trusted = { keys: trustedKeys, checkpoints: kept.flat() };
  try {
    const whole = await certificateIn(file);
    if (whole) return verifyCertificate(cryptography, whole, trusted);
    return await verifyRecord(file, trusted);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error;
    return nothing('NoFile');
  }
}

async function verifyRecord(file: string, trusted: Trusted): Promise<Verdict> {
  const verifier = new RecordVerifier(cryptography, trusted);
  for await (const line of createInterface({ input: createReadStream(file), crlfDelay: Infinity })) verifier.take(parsed(line));
  return verifier.verdict();
}

/** A certificate is one JSON object; a record, however long, says on its first line that it is none. */
async function certificateIn(file: string) {
  if ((await firstBytes(file)).includes('"tribune-record"')) return null;
  const value = parsed(await readFile(file, 'utf8'));
  return isCertificate(value) ? value : null;
}

async function firstBytes(file: string): Promise<string> {
  for await (const chunk of createReadStream(file, { end: 199 })) return String(chunk);
  return '';
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

const nothing = (code: 'NoFile' | 'KeyMalformed' | 'KeptNotReadable'): Verdict => ({ kind: 'UNKNOWN', origin: '', faults: [{ code }], events: 0, withheld: 0, checkpoints: 0, keys: [], pinned: false, decision: null });
