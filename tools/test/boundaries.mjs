// Without a project graph Nx's rule is silently skipped and ESLint is content; so the check itself is checked, with imports that
// break an area arrow and a layer arrow.
import fs from 'node:fs';
import path from 'node:path';
import { root } from '../install.mjs';
import { nx } from '../nx.mjs';
import { outputOf } from './execute.mjs';

// Neither makes a circle, which another part of the rule would catch first.
const plants = [
  { project: 'notification-server', file: 'libs/notification/server/planted-illegal-import.ts', complaint: 'A project tagged with "area:notification" can only depend on' },
  { project: 'champion-domain', file: 'libs/champion/domain/planted-illegal-import.ts', complaint: 'A project tagged with "layer:domain" can only depend on' },
];
const source = "import '@tribune/people/server';\n";

/** { code, output }: 0 when lint turned red for each planted import, and for the right reason. */
export async function plantedImport() {
  const remove = () => plants.forEach(({ file }) => fs.rmSync(path.join(root, file), { force: true }));
  process.once('exit', remove);
  for (const { file } of plants) fs.writeFileSync(path.join(root, file), source);
  try {
    const projects = plants.map(({ project }) => project).join(',');
    const { code, output } = await outputOf(nx(['run-many', '-t', 'lint', '-p', projects, '--skip-nx-cache'], { stdio: ['ignore', 'pipe', 'pipe'], env: { FORCE_COLOR: '0' } }));
    const caught = code !== 0 && plants.every(({ complaint }) => output.includes(complaint));
    return { code: caught ? 0 : 1, output: `Planted illegal imports were not refused:\n${source}\n${output}` };
  } finally {
    remove();
  }
}
