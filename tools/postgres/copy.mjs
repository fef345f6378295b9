// What pg_basebackup does, for servers that come without it: a copy of a running cluster's files that another server can start from.
import fs from 'node:fs';
import path from 'node:path';
import { as } from './roles.mjs';

/** Belongs to the running server alone, or is made anew. */
const LEFT_OUT = /^(pg_wal|pg_replslot|pg_dynshmem|pg_notify|pg_serial|pg_snapshots|pg_stat_tmp|pg_subtrans)\/.|(^|\/)(postmaster\.(pid|opts)|pgsql_tmp.*|backup_label(\.old)?|(standby|recovery)\.signal)$/;

/** Copies `cluster` into `dir`, where `startCluster` finds it; gives how many bytes that were. What was written meanwhile is in the write-ahead log, which the copy has to be given. */
export async function copyRunning(cluster, dir) {
  const data = path.join(dir, 'data');
  fs.mkdirSync(data, { recursive: true, mode: 0o700 });
  const { uid, gid } = fs.statSync(path.join(cluster.dir, 'data'));
  const bytes = await as(cluster.urls('postgres').superuser, async (client) => {
    await client.query(`select pg_backup_start('tribune', true)`);
    const copied = copyTree(path.join(cluster.dir, 'data'), data);
    const { rows } = await client.query('select labelfile from pg_backup_stop(false)');
    fs.writeFileSync(path.join(data, 'backup_label'), rows[0].labelfile);
    return copied;
  });
  fs.copyFileSync(path.join(cluster.dir, 'passwords.json'), path.join(dir, 'passwords.json'));
  own(dir, uid, gid);
  return bytes;
}

/** Settings of the server that will start from this copy. */
export function configure(dir, settings) {
  const lines = Object.entries(settings).map(([name, value]) => `${name} = '${String(value).replaceAll("'", "''")}'\n`);
  fs.appendFileSync(path.join(dir, 'data', 'postgresql.auto.conf'), lines.join(''));
}

/** A file that asks the server what to be: 'standby' follows another one, 'recovery' goes through a log to some moment. */
export function signalTo(dir, what) {
  const file = path.join(dir, 'data', `${what}.signal`);
  fs.writeFileSync(file, '');
  const { uid, gid } = fs.statSync(path.join(dir, 'data'));
  fs.chownSync(file, uid, gid);
}

function copyTree(from, to, under = '') {
  let bytes = 0;
  for (const entry of fs.readdirSync(path.join(from, under), { withFileTypes: true })) {
    const name = path.posix.join(under, entry.name);
    if (LEFT_OUT.test(name)) continue;
    if (entry.isDirectory()) {
      fs.mkdirSync(path.join(to, name), { recursive: true, mode: 0o700 });
      bytes += copyTree(from, to, name);
    } else bytes += copyFile(path.join(from, name), path.join(to, name));
  }
  return bytes;
}

/** A file that goes while it is copied was dropped, and the log says so, too. */
function copyFile(from, to) {
  try {
    fs.copyFileSync(from, to);
    return fs.statSync(to).size;
  } catch (error) {
    if (error.code === 'ENOENT') return 0;
    throw error;
  }
}

function own(file, uid, gid) {
  fs.chownSync(file, uid, gid);
  if (!fs.statSync(file).isDirectory()) return;
  for (const name of fs.readdirSync(file)) own(path.join(file, name), uid, gid);
}
