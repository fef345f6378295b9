// Embedded PostgreSQL: a real server from the npm registry, with the roles that production has. No Docker, no apt.
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { prepare } from './postgres/binaries.mjs';
import { createDatabase, createRoles, passwords, processRoles } from './postgres/roles.mjs';
import { initialize, run } from './postgres/server.mjs';

/**
 * Starts (or joins) the cluster in `dir`; `durable: false` trades safety for speed and is for throw-away clusters. `kill()` is a crash:
 * started again on the same `port`, the cluster recovers.
 * `settings` are more of postgresql.conf, each "name=value". `urls(database)` gives { superuser, migrator, api, worker, auth }; `createDatabase(name, template?)` does nothing when it exists.
 */
export async function startCluster({ dir, durable = true, port: wanted, settings = [], bin }) {
  const place = await prepare(dir, bin);
  fs.mkdirSync(place.dir, { recursive: true });
  if (place.user) fs.chownSync(place.dir, place.user.uid, place.user.gid);
  fs.chmodSync(place.dir, 0o700);
  const secrets = passwords(path.join(place.dir, 'passwords.json'));
  initialize(place, { password: secrets.postgres, durable });
  const { port, stop, kill } = await run(place, { durable, port: wanted, settings });

  const address = (user, password, database) => `postgres://${user}:${password}@127.0.0.1:${port}/${database}`;
  const superuser = (database) => address('postgres', secrets.postgres, database);
  const urls = (database) => ({
    superuser: superuser(database),
    ...Object.fromEntries(processRoles.map((role) => [role, address(`tribune_${role}`, secrets[role], database)])),
  });
  await createRoles(superuser('postgres'), secrets);
  return { dir: place.dir, port, urls, createDatabase: (name, template) => createDatabase(superuser, name, template), stop, kill };
}

/** A cluster that is gone, data and all, after `stop()`, and also when this process is killed. */
export async function throwAwayCluster({ durable = false, settings = [], bin } = {}) {
  const dir = fs.mkdtempSync(path.join(durable ? os.tmpdir() : quickFolder(), 'tribune-test-'));
  const script = fileURLToPath(new URL('postgres/remove-with-parent.mjs', import.meta.url));
  const remover = spawn(process.execPath, [script, dir], { stdio: ['pipe', 'ignore', 'ignore'], detached: true });
  remover.unref();
  remover.stdin.unref();
  const cluster = await startCluster({ dir, durable, settings, bin });
  return {
    ...cluster,
    stop: async () => {
      await cluster.stop();
      fs.rmSync(dir, { recursive: true, force: true });
    },
  };
}

/** Every spec file copies a database of a thousand small files: in memory that takes a thirtieth of the time, where the machine has some to spare. */
function quickFolder() {
  const memory = '/dev/shm';
  try {
    const { bavail, bsize } = fs.statfsSync(memory);
    fs.accessSync(memory, fs.constants.W_OK);
    return bavail * bsize > 4 * 2 ** 30 && os.freemem() > 4 * 2 ** 30 ? memory : os.tmpdir();
  } catch {
    return os.tmpdir();
  }
}
