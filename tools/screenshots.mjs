// npm run screenshots: the pictures of README, taken of a fresh demo on a throw-away cluster; they go to docs/pictures.
import path from 'node:path';
import { ensureInstalled, root } from './install.mjs';
import { whenParentIsGone } from './parents.mjs';

const say = (line) => console.log(`[screenshots] ${line}`);
await ensureInstalled(say);
const [{ startDemo }, { openCamera }, { screens }] = await Promise.all([import('./screenshots/demo.mjs'), import('./screenshots/camera.mjs'), import('./screenshots/screens.mjs')]);

const cleanups = [];
let stopping;
/** Stops what was started, in reverse. */
function stop(code) {
  stopping ??= (async () => {
    for (const cleanup of cleanups.reverse()) await cleanup();
    process.exit(code);
  })();
  return stopping;
}
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => stop(1));
whenParentIsGone(() => stop(1));

// Names of screens after the command take these alone.
const wanted = process.argv.slice(2);
try {
  const demo = await startDemo(say, (cleanup) => cleanups.push(cleanup));
  const camera = await openCamera(demo.address, path.join(root, 'docs/pictures'));
  cleanups.push(camera.close);
  for (const screen of screens.filter(({ name }) => !wanted.length || wanted.includes(name))) {
    const { file, size, faults } = await camera.take(screen);
    say(`${path.relative(root, file)}: ${Math.round(size / 1000)} kB`);
    for (const fault of faults) say(`  ${fault}`);
    if (faults.length) process.exitCode = 1;
  }
  await stop(process.exitCode ?? 0);
} catch (error) {
  console.error(error);
  await stop(1);
}
