// One Tribune per checkout. Only Node's own modules: the lock is taken before anything is installed.
import fs from 'node:fs';
import path from 'node:path';

/** Takes the lock in `dir`, or returns { holder: { pid, address } } when a live process has it. */
export function takeLock(dir, address) {
  fs.mkdirSync(dir, { recursive: true });
  const file = path.join(dir, 'lock.json');
  for (let attempt = 0; attempt < 3; attempt++) {
    try {
      fs.writeFileSync(file, JSON.stringify({ pid: process.pid, address }), { flag: 'wx' });
      return { release: () => fs.rmSync(file, { force: true }) };
    } catch (error) {
      if (error.code !== 'EEXIST') throw error;
    }
    const holder = read(file);
    if (holder && isAlive(holder.pid)) return { holder };
    fs.rmSync(file, { force: true });
  }
  throw new Error(`The lock ${file} cannot be taken.`);
}

function read(file) {
  try {
    return JSON.parse(fs.readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}

function isAlive(pid) {
  try {
    process.kill(pid, 0);
  } catch (error) {
    if (error.code !== 'EPERM') return false;
  }
  // After a restart of the machine another program may have got the number.
  const commandLine = `/proc/${pid}/cmdline`;
  return pid !== process.pid && (!fs.existsSync(commandLine) || /(start|dev)\.mjs/.test(fs.readFileSync(commandLine, 'utf8')));
}
