import { readFile } from 'node:fs/promises';
import { isCertificate } from '@tribune/audit/domain';

/** The newest checkpoint of a file that somebody has kept: the checkpoint itself, a record, or a certificate. Throws where there is none. */
export async function checkpointsIn(file: string): Promise<string[]> {
  const text = await readFile(file, 'utf8');
  const values = [text, ...text.split('\n')].flatMap((part) => {
    try {
      return [JSON.parse(part) as unknown];
    } catch {
      return [];
    }
  });
  const notes = values.flatMap((value) => (isCertificate(value) || hasCheckpoint(value) ? [value.checkpoint] : []));
  const last = notes.at(-1) ?? (/^tribune\/\S+\n\d+\n/.test(text) ? text : undefined);
  if (last === undefined) throw new Error(`${file} holds no checkpoint`);
  return [last];
}

const hasCheckpoint = (value: unknown): value is { checkpoint: string } => typeof value === 'object' && value !== null && 'checkpoint' in value && typeof value.checkpoint === 'string';
