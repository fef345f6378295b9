// Browser tests against the processes that `npm start` starts, on a throw-away cluster. (Playwright's own `webServer` kills
// the shell first and leaves the database behind, so the processes are owned here.)
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { ensureBuilt } from '../build.mjs';
import { isBuilt, startApplication } from '../application.mjs';
import { root } from '../install.mjs';
import { throwAwayCluster } from '../postgres.mjs';
import { freePort } from '../postgres/server.mjs';
import { runToEnd } from '../processes.mjs';
import { browserEnvironment } from './browser.mjs';
import { inPackage, node } from './execute.mjs';

const settings = {
  // One person at a time needs few connections, and each of them plans every statement for itself.
  DATABASE_POOL: '5',
  // Pages send nothing but what the build has found in them; what a test asks for itself, outside of its pages, is not theirs.
  TRUSTED_DOCUMENTS: 'browsers',
};

const results = path.join(root, 'dist/e2e');

// Tests in this folder find the demonstration of `npm start`, in an application of its own: its clock stands still, where the others make weeks pass.
const demoTests = path.join(root, 'apps/web-e2e/src/demo');

export async function e2e({ show, files }) {
  await ensureBuilt(['api', 'worker', 'auth', 'web']);
  const scratch = fs.mkdtempSync(path.join(os.tmpdir(), 'tribune-e2e-'));
  const cleanups = [() => fs.rmSync(scratch, { recursive: true, force: true })];
  // What the processes say belongs to the output of a failed run.
  const logFile = path.join(scratch, 'processes.log');
  try {
    const [environment, cluster] = await Promise.all([browserEnvironment(), throwAwayCluster()]);
    cleanups.push(cluster.stop);
    const log = fs.openSync(logFile, 'a');
    const start = async (name) => {
      await cluster.createDatabase(name);
      const urls = cluster.urls(name);
      const port = await freePort();
      const publicUrl = `http://localhost:${port}`;
      const say = (line) => fs.writeSync(log, `${line}\n`);
      const application = await startApplication({
        urls, port, host: '127.0.0.1', publicUrl, demo: true, mailboxDir: path.join(scratch, name), auditDir: path.join(scratch, `${name}-audit`), settings, say, giveUp: say, stdio: ['ignore', log, log],
      });
      cleanups.push(application.stop);
      await application.complete;
      const run = (script) => runToEnd(script, { ...application.env, DATABASE_URL: urls.api, DATABASE_MIGRATOR_URL: urls.migrator, DATABASE_WORKER_URL: urls.worker });
      return { urls, publicUrl, application, run };
    };
    const browse = async (projects, env) => {
      const report = path.join(results, `${projects.at(-1)}.json`);
      fs.rmSync(report, { force: true });
      const args = ['test', '-c', 'apps/web-e2e/playwright.config.ts', `--output=${path.join(results, projects.at(-1))}`, ...projects.map((project) => `--project=${project}`), ...files];
      const { code, output } = await node([inPackage('@playwright/test/cli.js'), ...args], { show, env: { ...environment, ...env, E2E_REPORT: report } });
      return { ...countsOf(report, code), output };
    };
    const [demo, others] = whichOf(files);
    const main = others ? await start('tribune') : undefined;
    const firstLink = main && isBuilt('api/first-link.js') ? await main.run('api/first-link.js') : '';
    const demonstration = demo ? await start('demonstration') : undefined;
    // filled while the others are tested; its tests wait for it
    const filled = demonstration?.run('api/demo.js').catch((error) => fs.writeSync(log, error.stack));

    // Two browsers, for a browser waits more than it works.
    const runs = await Promise.all([
      main && browse(['founding', 'worlds'], {
        BASE_URL: main.publicUrl,
        E2E_DATABASES: JSON.stringify(main.urls),
        E2E_FIRST_LINK: firstLink.match(/https?:\/\/\S+/)?.[0] ?? '',
        ...(main.application.mailboxUrl ? { MAILBOX_URL: main.application.mailboxUrl } : {}),
      }),
      demonstration && browse(['demonstration'], { DEMO_URL: demonstration.publicUrl, DEMO_DATABASES: JSON.stringify(demonstration.urls) }),
    ]);
    await filled;
    const processes = fs.readFileSync(logFile, 'utf8');
    const of = (key) => runs.reduce((sum, run) => sum + (run?.[key] ?? 0), 0);
    const output = runs.map((run) => run?.output ?? '').join('\n');
    return { passed: of('passed'), failed: of('failed'), output: processes ? `${output}\n--- what the processes said\n${processes}` : output };
  } finally {
    for (const cleanup of cleanups.reverse()) await cleanup();
  }
}

/** Whether tests of the demonstration are among those asked for, and whether others are. Making the demonstration up takes long: see playwright.config.ts. */
function whichOf(files) {
  const all = fs.readdirSync(path.dirname(demoTests), { recursive: true }).filter((file) => file.endsWith('.e2e.ts'));
  const asked = all.filter((file) => files.length === 0 || files.some((each) => path.join('apps/web-e2e/src', file).includes(each)));
  const isDemo = (file) => file.startsWith(path.basename(demoTests) + path.sep);
  return [process.env.TEST_QUICK !== '1' && asked.some(isDemo), asked.some((file) => !isDemo(file))];
}

function countsOf(report, code) {
  if (!fs.existsSync(report)) return { passed: 0, failed: 1 };
  const { stats } = JSON.parse(fs.readFileSync(report, 'utf8'));
  return { passed: stats.expected, failed: code !== 0 ? Math.max(stats.unexpected + stats.flaky, 1) : stats.flaky };
}
