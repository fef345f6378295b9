// Brings dist/apps up to date for the commands that start something. `npm run build` does the same through Nx; here its own start would be
// a third of the wait. When no source has changed since the last build, nothing is started at all.
import { fork } from 'node:child_process';
import { EventEmitter, once } from 'node:events';
import fs from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { dist, staleOf, wasBuilt } from './build/sources.mjs';
import { root } from './install.mjs';
import { takeLock } from './lock.mjs';

/** Brings dist/apps/<project> up to date; throws with the build's own output. Two builds of one checkout wait for each other. */
export async function ensureBuilt(projects, say) {
  await Promise.all(Object.values(building(projects, say)));
}

/** The same, one project after the other, as { project: promise }: what is built first can be started first. */
export function building(projects, say) {
  const done = new EventEmitter().on('error', () => undefined);
  const promises = Object.fromEntries(projects.map((project) => [project, once(done, project)]));
  // One failure is everybody's, and it is enough that one of them is waited for.
  for (const promise of Object.values(promises)) promise.catch(() => undefined);
  inTurn(projects, (project) => done.emit(project), say).catch((error) => done.emit('error', error));
  return promises;
}

async function inTurn(projects, done, say) {
  if (!Object.keys(staleOf(projects)).length) return projects.forEach(done);
  const release = await turn();
  try {
    const stale = staleOf(projects);
    projects.filter((project) => !(project in stale)).forEach(done);
    if (Object.keys(stale).length) await build(stale, done, say);
  } finally {
    release();
  }
}

async function build(stale, done, say) {
  const projects = Object.keys(stale);
  say?.(`Building ${projects.join(', ')}.`);
  // Until the new files are there, there are none: nobody is given a page whose scripts are being replaced.
  for (const project of projects) fs.rmSync(dist(project), { recursive: true, force: true });
  const [script, leave] = ['build/apps.mjs', 'leave-with-parent.mjs'].map((file) => new URL(file, import.meta.url));
  const child = fork(fileURLToPath(script), projects, { cwd: root, silent: true, execArgv: ['--import', leave.href], env: { ...process.env, NODE_ENV: 'production' } });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += chunk));
  child.on('message', ({ built }) => {
    wasBuilt(built, stale[built]);
    done(built);
  });
  const [code] = await once(child, 'close');
  if (code !== 0) throw new Error(`The build failed:\n${output}`);
}

async function turn() {
  for (;;) {
    const lock = takeLock(path.join(root, 'dist'));
    if (lock.release) return lock.release;
    await sleep(100);
  }
}
