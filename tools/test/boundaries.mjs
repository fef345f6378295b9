// Without a project graph Nx's rule is silently skipped and ESLint is content; so the check itself is checked, with imports that
// break an area arrow and a layer arrow.
import fs from 'node:fs';
import path from 'node:path';
import { root } from '../install.mjs';
import { nx } from '../nx.mjs';
import { outputOf } from './execute.mjs';

const planted = path.join(root, 'libs/kernel/domain/planted-illegal-import.ts');
const source = "import '@tribune/decision/domain';\nimport '@tribune/kernel/server';\n";
const complaints = ['A project tagged with "area:kernel" can only depend on', 'A project tagged with "layer:domain" can only depend on'];

/** { code, output }: 0 when lint turned red for the planted imports and for both reasons. */
export async function plantedImport() {
  const remove = () => fs.rmSync(planted, { force: true });
  process.once('exit', remove);
  fs.writeFileSync(planted, source);
  try {
    const { code, output } = await outputOf(nx(['run', 'kernel-domain:lint', '--skip-nx-cache'], { stdio: ['ignore', 'pipe', 'pipe'], env: { FORCE_COLOR: '0' } }));
    const caught = code !== 0 && complaints.every((complaint) => output.includes(complaint));
    return { code: caught ? 0 : 1, output: `Two planted illegal imports were not refused:\n${source}\n${output}` };
  } finally {
    remove();
  }
}
