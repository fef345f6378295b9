// Builds through Nx; when no source has changed since the last build, not even Nx is started.
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { root } from './install.mjs';
import { takeLock } from './lock.mjs';
import { nx } from './nx.mjs';

const stamps = path.join(root, 'dist/.built-from.json');
const sources = ['apps', 'libs', 'migrations', 'tools/vite-server.mjs', 'package-lock.json'];

/** Brings dist/apps/<project> up to date; throws with Nx's own output. Two builds of one checkout wait for each other. */
export async function ensureBuilt(projects, say) {
  if (!staleOf(projects, fingerprint()).length) return;
  const release = await turn();
  try {
    const now = fingerprint();
    const stale = staleOf(projects, now);
    if (stale.length) await build(stale, now, say);
  } finally {
    release();
  }
}

async function build(stale, now, say) {
  say?.(`Building ${stale.join(', ')}.`);
  const { code, output } = await runQuietly(['run-many', '-t', 'build', '-p', stale.join(',')]);
  if (code !== 0) throw new Error(`The build failed:\n${output}`);
  fs.writeFileSync(stamps, JSON.stringify({ ...built(), ...Object.fromEntries(stale.map((project) => [project, now])) }));
}

const built = () => (fs.existsSync(stamps) ? JSON.parse(fs.readFileSync(stamps, 'utf8')) : {});
const staleOf = (projects, now) => projects.filter((project) => built()[project] !== now || !fs.existsSync(path.join(root, 'dist/apps', project)));

async function turn() {
  for (;;) {
    const lock = takeLock(path.join(root, 'dist'));
    if (lock.release) return lock.release;
    await sleep(100);
  }
}

function runQuietly(args) {
  const child = nx(args, { stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += chunk));
  return new Promise((resolve, reject) => child.once('error', reject).once('close', (code) => resolve({ code, output })));
}

/** Changes whenever a source file is added, removed, or written. */
function fingerprint() {
  const hash = createHash('sha256');
  for (const file of sources.flatMap((source) => filesUnder(path.join(root, source)))) {
    const { size, mtimeMs } = fs.statSync(file);
    hash.update(`${file}:${size}:${mtimeMs};`);
  }
  return hash.digest('hex');
}

function filesUnder(at) {
  if (!fs.existsSync(at)) return [];
  if (!fs.statSync(at).isDirectory()) return [at];
  return fs
    .readdirSync(at, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && !/\.spec\.tsx?$|\.md$|schema\.graphql$|graphql-env\.d\.ts$/.test(entry.name))
    .map((entry) => path.join(entry.parentPath ?? entry.path, entry.name))
    .sort();
}
