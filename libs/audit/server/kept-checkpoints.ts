import { closeSync, fsyncSync, mkdirSync, openSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** The last checkpoint that was signed for each organization, kept outside of the database: who cuts the end off a record there is found out here. */
export interface KeptCheckpoints {
  last(organizationId: string): string | null;
  keep(organizationId: string, note: string): void;
}

/** One file for each organization; without a directory nothing is remembered. */
export function keptCheckpoints(directory: string | undefined): KeptCheckpoints {
  if (!directory) return { last: () => null, keep: () => undefined };
  mkdirSync(directory, { recursive: true, mode: 0o700 });
  const fileOf = (organizationId: string) => path.join(directory, `${organizationId}.checkpoint`);
  return {
    last(organizationId) {
      try {
        return readFileSync(fileOf(organizationId), 'utf8');
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
        return null;
      }
    },
    keep(organizationId, note) {
      const file = fileOf(organizationId);
      const [half, place] = [`${file}.${process.pid}`, openSync(directory, 'r')];
      // on the disk before it has its name, and its name too: half a checkpoint after a power cut would stop the seal
      writeFileSync(half, note, { mode: 0o600, flush: true });
      renameSync(half, file);
      fsyncSync(place);
      closeSync(place);
    },
  };
}
