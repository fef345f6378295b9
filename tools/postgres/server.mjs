// One PostgreSQL server process on one data directory, on a free loopback port.
import { spawn, spawnSync } from 'node:child_process';
import fs from 'node:fs';
import net from 'node:net';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

const careless = ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off'];
const settings = (port, durable) => [
  `port=${port}`,
  'listen_addresses=127.0.0.1',
  'unix_socket_directories=',
  'max_connections=200',
  'password_encryption=scram-sha-256',
  ...(durable ? [] : careless),
];

export function freePort() {
  return new Promise((resolve, reject) => {
    const probe = net.createServer().once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });
}

/** Makes the data directory unless it is there; the superuser is `postgres`. */
export function initialize({ programs, user, dir }, { password, durable }) {
  const data = path.join(dir, 'data');
  if (fs.existsSync(path.join(data, 'PG_VERSION'))) return;
  fs.rmSync(data, { recursive: true, force: true });
  const passwordFile = path.join(dir, '.initial-password');
  fs.writeFileSync(passwordFile, password, { mode: 0o600 });
  if (user) fs.chownSync(passwordFile, user.uid, user.gid);
  const major = Number(/\d+/.exec(spawnSync(programs.postgres, ['--version'], { encoding: 'utf8' }).stdout)?.[0]);
  const locale = ['-E', 'UTF8', ...(major < 17 ? ['--locale=C.UTF-8'] : ['--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--locale=C'])];
  const options = ['-D', data, '-U', 'postgres', '-A', 'scram-sha-256', `--pwfile=${passwordFile}`, ...locale, '--no-instructions'];
  const made = spawnSync(programs.initdb, durable ? options : [...options, '--no-sync'], { ...user, encoding: 'utf8' });
  fs.rmSync(passwordFile);
  if (made.status === 0) return;
  fs.rmSync(data, { recursive: true, force: true });
  throw new Error(`The database could not be made: ${made.error ?? ''} ${made.stdout} ${made.stderr}`);
}

/** { port, stop, kill } of the server on this directory: the one that a killed parent left running, or a new one. */
export async function run(place, { durable, port, settings: more = [] }) {
  const at = port ?? (await freePort());
  return (await adopt(place)) ?? (await launch(place, at, [...settings(at, durable), ...more]));
}

const pidFile = ({ dir }) => path.join(dir, 'data', 'postmaster.pid');
/** PostgreSQL writes its process id, port and state to this file. */
function status(place) {
  if (!fs.existsSync(pidFile(place))) return undefined;
  const lines = fs.readFileSync(pidFile(place), 'utf8').split('\n');
  return { pid: Number(lines[0]), port: Number(lines[3]), ready: lines[7]?.trim() === 'ready' };
}

async function adopt(place) {
  const found = status(place);
  if (!found?.ready || !isAlive(found.pid) || !(await answers(found.port))) return undefined;
  return { port: found.port, stop: () => interrupt(found.pid), kill: () => crash(found.pid) };
}

async function launch(place, port, given) {
  const { programs, user, dir } = place;
  const logFile = path.join(dir, 'postgres.log');
  const log = fs.openSync(logFile, 'w', 0o600);
  const options = given.flatMap((setting) => ['-c', setting]);
  // In its own process group: Ctrl-C reaches the processes that use it first, and they are stopped before it.
  const child = spawn(programs.postgres, ['-D', path.join(dir, 'data'), ...options], { ...user, stdio: ['ignore', log, log], detached: true });
  fs.closeSync(log);
  child.unref();
  let ended = false;
  child.once('exit', () => (ended = true)).once('error', () => (ended = true));
  for (;;) {
    if (ended) throw new Error(`PostgreSQL did not start:\n${fs.readFileSync(logFile, 'utf8')}`);
    const now = status(place);
    if (now?.pid === child.pid && now.ready) return { port, stop: () => interrupt(child.pid), kill: () => crash(child.pid) };
    await sleep(10);
  }
}

/** A fast shutdown: open transactions are rolled back, everything else is kept. */
async function interrupt(pid) {
  if (!isAlive(pid)) return;
  process.kill(pid, 'SIGINT');
  while (isAlive(pid)) await sleep(20);
}

/** As if the power had gone: nothing is written any more. */
async function crash(pid) {
  process.kill(pid, 'SIGKILL');
  while (isAlive(pid)) await sleep(5);
}

function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}

const answers = (port) =>
  new Promise((resolve) => {
    const socket = net.connect(port, '127.0.0.1', () => resolve(socket.destroy() && true));
    socket.once('error', () => resolve(false));
  });
