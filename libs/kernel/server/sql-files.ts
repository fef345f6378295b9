import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** One function, trigger or view per file; its text is the authority and is re-applied whenever it changes. */
export interface SqlFile {
  readonly name: string;
  readonly text: string;
  readonly hash: string;
}

/** All `libs/<area>/server/sql/*.sql` below `root`: functions first, then the views that may call them, a view after those that it names. */
export function sqlFiles(root: string): SqlFile[] {
  const files = readdirSync(path.join(root, 'libs')).flatMap((area) => filesOf(path.join('libs', area, 'server', 'sql'), root)).sort((a, b) => a.name.localeCompare(b.name));
  return [...files.filter((file) => !isView(file)), ...inOrderOfUse(files.filter(isView))];
}

function inOrderOfUse(views: readonly SqlFile[]): SqlFile[] {
  const placed = new Set<SqlFile>();
  const place = (view: SqlFile): void => {
    if (placed.has(view)) return;
    views.filter((other) => other !== view && view.text.includes(relationOf(other))).forEach(place);
    placed.add(view);
  };
  views.forEach(place);
  return [...placed];
}

/** `libs/decision/server/sql/standing_recusal.view.sql` is the view `decision.standing_recusal`. */
const relationOf = ({ name }: SqlFile): string => `${(name.split('/')[1] ?? '').replace('-', '_')}.${path.posix.basename(name, '.view.sql')}`;

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
