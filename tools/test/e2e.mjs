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

const report = path.join(root, 'dist/e2e/report.json');

export async function e2e({ show, files }) {
  await ensureBuilt(['api', 'worker', 'auth', 'web']);
  const scratch = fs.mkdtempSync(path.join(os.tmpdir(), 'tribune-e2e-'));
  const cleanups = [() => fs.rmSync(scratch, { recursive: true, force: true })];
  // What the processes say belongs to the output of a failed run.
  const logFile = path.join(scratch, 'processes.log');
  try {
    const [environment, cluster] = await Promise.all([browserEnvironment(), throwAwayCluster()]);
    cleanups.push(cluster.stop);
    await cluster.createDatabase('tribune');
    const urls = cluster.urls('tribune');
    const port = await freePort();
    const publicUrl = `http://localhost:${port}`;
    const log = fs.openSync(logFile, 'a');
    const say = (line) => fs.writeSync(log, `${line}\n`);
    const application = await startApplication({
      urls, port, host: '127.0.0.1', publicUrl, demo: true, mailboxDir: path.join(scratch, 'mailbox'), say, giveUp: say, stdio: ['ignore', log, log],
    });
    cleanups.push(application.stop);
    await application.complete;
    const firstLink = isBuilt('api/first-link.js') ? await runToEnd('api/first-link.js', { ...application.env, DATABASE_URL: urls.api, DATABASE_MIGRATOR_URL: urls.migrator }) : '';

    fs.rmSync(report, { force: true });
    const { code, output } = await node([inPackage('@playwright/test/cli.js'), 'test', '-c', 'apps/web-e2e/playwright.config.ts', ...files], {
      show,
      env: {
        ...environment,
        BASE_URL: publicUrl,
        E2E_REPORT: report,
        E2E_DATABASES: JSON.stringify(urls),
        E2E_FIRST_LINK: firstLink.match(/https?:\/\/\S+/)?.[0] ?? '',
        ...(application.mailboxUrl ? { MAILBOX_URL: application.mailboxUrl } : {}),
      },
    });
    const processes = fs.readFileSync(logFile, 'utf8');
    return { ...countsOf(code), output: processes ? `${output}\n--- what the processes said\n${processes}` : output };
  } finally {
    for (const cleanup of cleanups.reverse()) await cleanup();
  }
}

function countsOf(code) {
  if (!fs.existsSync(report)) return { passed: 0, failed: 1 };
  const { stats } = JSON.parse(fs.readFileSync(report, 'utf8'));
  return { passed: stats.expected, failed: code !== 0 ? Math.max(stats.unexpected + stats.flaky, 1) : stats.flaky };
}
