// npm test: every check, in one go, in less than five minutes on two cores, installation and all. `npm test -- --thorough` adds what takes long (below): CI runs that.
// `node tools/test.mjs <step> [files]` runs one step, thoroughly; its name is one of those in test/steps.mjs.
import { ensureInstalled } from './install.mjs';

const seconds = (since) => `${((performance.now() - since) / 1000).toFixed(1)} s`;
const begin = performance.now();
await ensureInstalled((line) => console.log(line));
const { steps } = await import('./test/steps.mjs');

const THOROUGH = '--thorough';
const asked = process.argv.slice(2);
const [only, ...files] = asked.filter((word) => word !== THOROUGH);
const quick = !only && !asked.includes(THOROUGH);
// read by eslint.config.mjs, vitest.config.mjs and apps/web-e2e/playwright.config.ts, which say what is left out
if (quick) process.env.TEST_QUICK = '1';
if (only && !steps[only]) {
  console.error(`There is no step "${only}"; the steps are ${Object.keys(steps).join(', ')}.`);
  process.exit(2);
}

const besideEachOther = (...lanes) => Promise.all(lanes.map(inOrder));
const total = { passed: 0, failed: 0 };
async function inOrder(names) {
  for (const name of names) {
    const since = performance.now();
    const { passed, failed, output } = await steps[name]({ show: Boolean(only), files }).catch((error) => (only && console.error(error), { passed: 0, failed: 1, output: error.stack }));
    total.passed += passed;
    total.failed += failed;
    console.log(`${failed ? '✗' : '✓'} ${name.padEnd(10)} ${passed} passed, ${failed} failed (${seconds(since)})`);
    if (failed && !only) console.log(output);
  }
}
if (only) await inOrder([only]);
else {
  await inOrder(['build']);
  const text = ['papers', 'lock', 'lint', 'boundaries', 'typecheck', 'schema'];
  // The browser and the specs often wait, so what only reads the text goes beside them; each of them has a cluster of its own.
  if (quick) await besideEachOther(['specs'], ['e2e'], text);
  else await besideEachOther(['specs', 'bench'], [...text, 'unused', 'e2e']);
}
console.log(`\nAll of it took ${seconds(begin)}.`);
if (quick) console.log('Left to `npm test -- --thorough`: every field as everybody and with whatever input, every answer twice, the demonstration, every page by keyboard and in its colours, the lesser ways in the browser, the React Compiler\'s rules, what nobody uses, that both sides of each measure answer the same, and two of every process on one database.');
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exit(total.failed ? 1 : 0);
