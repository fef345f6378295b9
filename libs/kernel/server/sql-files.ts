import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** One function, trigger or view per file; its text is the authority and is re-applied whenever it changes. */
export interface SqlFile {
  readonly name: string;
  readonly text: string;
  readonly hash: string;
}

/** All `libs/<area>/server/sql/*.sql` below `root`: functions first, then the views that may call them, each by name. */
export function sqlFiles(root: string): SqlFile[] {
  return readdirSync(path.join(root, 'libs'))
    .flatMap((area) => filesOf(path.join('libs', area, 'server', 'sql'), root))
    .sort((a, b) => Number(isView(a)) - Number(isView(b)) || a.name.localeCompare(b.name));
}

function filesOf(folder: string, root: string): SqlFile[] {
  let names: string[];
  try {
    names = readdirSync(path.join(root, folder));
  } catch {
    return [];
  }
  return names
    .filter((name) => name.endsWith('.sql'))
    .map((name) => {
      const text = readFileSync(path.join(root, folder, name), 'utf8');
      return { name: path.posix.join(folder.split(path.sep).join('/'), name), text, hash: createHash('sha256').update(text).digest('hex') };
    });
}

const isView = (file: SqlFile) => file.name.endsWith('.view.sql');
