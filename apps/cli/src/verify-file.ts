import { isCertificate, isConsistency, NOTHING, readJson, readKey, RecordVerifier, verifyCertificate, verifyConsistency, type Fault, type NotOpened, type Read, type Trusted, type Verdict } from '@tribune/audit/domain';
import { cryptography } from '@tribune/audit/server';
import { checkpointsIn, consistencyIn, NothingKept } from './kept-in.js';
import { bytesOf, linesOf, LONGEST, NotUtf8 } from './lines-of.js';

export interface Asked {
  /** Public keys that are trusted, each as one word. */
  readonly keys: readonly string[];
  /** Files that were kept earlier. */
  readonly known: readonly string[];
  /** Files that prove that the record has grown. */
  readonly grown: readonly string[];
}

/** What is right and wrong with a record, a certificate or a proof of growth. A file that is none of them is a verdict, too. */
export async function verifyFile(file: string, { keys, known, grown }: Asked): Promise<Verdict> {
  const trustedKeys = keys.flatMap((key) => readKey(cryptography.sha256, key) ?? []);
  // a key that cannot be read must not turn into trusting whatever the file brings
  if (trustedKeys.length < keys.length) return nothing({ code: 'KeyMalformed' });
  try {
    const checkpoints = await Promise.all(known.map(givenIn('KeptNotReadable', checkpointsIn)));
    const proofs = await Promise.all(grown.map(givenIn('GrownNotReadable', consistencyIn)));
    return await verifyLines(linesOf(bytesOf(file)), { keys: trustedKeys, checkpoints: checkpoints.flat(), grown: proofs });
  } catch (error) {
    if (error instanceof NotGiven) return nothing(error.fault);
    const why = whyNot(error);
    if (!why) throw error;
    return nothing(why === 'NOT_UTF8' ? { code: 'NotUtf8' } : { code: 'NoFile', why });
  }
}

/** Something that was given beside the file, and cannot be used. */
class NotGiven extends Error {
  constructor(readonly fault: Fault) {
    super();
  }
}

const givenIn = <T>(code: 'KeptNotReadable' | 'GrownNotReadable', read: (file: string) => Promise<T>) => (file: string): Promise<T> =>
  read(file).catch((error: unknown) => {
    const why = error instanceof NothingKept ? 'NONE' : whyNot(error);
    throw why ? new NotGiven({ code, file, why }) : error;
  });

/** Why a file cannot be read; null for every other reason to fail. */
function whyNot(error: unknown): NotOpened | 'NOT_UTF8' | null {
  if (error instanceof NotUtf8) return 'NOT_UTF8';
  return error instanceof Error && 'syscall' in error && 'code' in error ? (WHY[String(error.code)] ?? 'OTHER') : null;
}

const WHY: Readonly<Record<string, NotOpened>> = { ENOENT: 'MISSING', EISDIR: 'FOLDER', EACCES: 'FORBIDDEN', EPERM: 'FORBIDDEN' };

/** A record says on its first line that it is one, however long it is; what else there is, is one JSON object. */
async function verifyLines(lines: AsyncGenerator<string | null>, trusted: Trusted): Promise<Verdict> {
  const { value: first } = (await lines.next()) as IteratorResult<string | null>;
  if (typeof first === 'string' && isRecord(readJson(first))) {
    const verifier = new RecordVerifier(cryptography, trusted);
    verifier.takeText(first);
    for await (const line of lines) verifier.takeText(line);
    return verifier.verdict();
  }
  return verifyWhole(await rest(first, lines), trusted);
}

const isRecord = (read: Read): boolean => 'value' in read && typeof read.value === 'object' && read.value !== null && 'kind' in read.value && read.value.kind === 'tribune-record';

function verifyWhole(text: string | null, trusted: Trusted): Verdict {
  if (text?.trim() === '') return nothing({ code: 'FileEmpty' });
  const read: Read = text === null ? { refused: 'NOT_READABLE' } : readJson(text);
  if ('refused' in read) return nothing(read.refused === 'SAID_TWICE' ? { code: 'SaidTwice', line: 1 } : { code: 'NoRecord' });
  if (isCertificate(read.value)) return verifyCertificate(cryptography, read.value, trusted);
  if (isConsistency(read.value)) return verifyConsistency(cryptography, read.value, trusted);
  return nothing({ code: 'NoRecord' });
}

/** All that is left of a file; null where it is longer than anything that could be right. */
async function rest(first: string | null | undefined, lines: AsyncGenerator<string | null>): Promise<string | null> {
  const parts = [first ?? (first === null ? null : '')];
  let size = 0;
  for await (const line of lines) {
    parts.push(line);
    if (line === null || (size += line.length) > LONGEST) return null;
  }
  return parts.includes(null) ? null : parts.join('\n');
}

const nothing = (fault: Fault): Verdict => ({ ...NOTHING, faults: [fault] });
