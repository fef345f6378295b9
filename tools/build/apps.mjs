// Builds the named apps one after the other in one process, which loads Vite once: apps.mjs <project> …
// Each is told to the parent when it is done, so that it can be started while the next is built.
import path from 'node:path';
import { build } from 'vite';
import { root } from '../install.mjs';

for (const project of process.argv.slice(2)) {
  // Source maps take as long to write as the rest of the build; `npm run build`, which makes what is delivered, has them.
  await build({ configFile: path.join(root, 'apps', project, 'vite.config.mjs'), logLevel: 'warn', build: { sourcemap: false } });
  process.send({ built: project });
}
process.disconnect();
