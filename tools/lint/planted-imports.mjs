// Without a project graph Nx's rule is silently skipped and ESLint is content; so the check itself is checked, with imports that
// break an area arrow and a layer arrow. They are only said to be in these files: nothing is written that another check could find.
// Run through Nx (tools:boundaries), as lint is, because Nx makes the graph.
import path from 'node:path';
import { ESLint } from 'eslint';
import { root } from '../install.mjs';

const source = "import '@tribune/people/server';\n";
// Neither makes a circle, which another part of the rule would catch first.
const plants = [
  { file: 'libs/notification/server/planted-illegal-import.ts', complaint: 'A project tagged with "area:notification" can only depend on' },
  { file: 'libs/champion/domain/planted-illegal-import.ts', complaint: 'A project tagged with "layer:domain" can only depend on' },
];

const eslint = new ESLint({ cwd: root });
for (const { file, complaint } of plants) {
  const [{ messages }] = await eslint.lintText(source, { filePath: path.join(root, file) });
  if (messages.some(({ severity, message }) => severity === 2 && message.startsWith(complaint))) continue;
  console.error(`A planted illegal import was not refused in ${file}:\n${source}${JSON.stringify(messages, null, 2)}`);
  process.exitCode = 1;
}
