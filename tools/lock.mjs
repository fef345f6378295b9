// A lock that a directory's first process holds until it releases it or dies. Only Node's own modules: it is taken before anything is installed.
import fs from 'node:fs';
import path from 'node:path';

/** { release } when the lock in `dir` is taken, or { holder: { pid, address } } when a live process has it. */
export function takeLock(dir, address) {
  fs.mkdirSync(dir, { recursive: true });
  const file = path.join(dir, 'lock.json');
  for (let attempt = 0; attempt < 3; attempt++) {
    try {
      fs.writeFileSync(file, JSON.stringify({ pid: process.pid, script: path.basename(process.argv[1]), address }), { flag: 'wx' });
      return { release: () => fs.rmSync(file, { force: true }) };
    } catch (error) {
      if (error.code !== 'EEXIST') throw error;
    }
    const holder = read(file);
    if (holder && isAlive(holder)) return { holder };
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

function isAlive({ pid, script }) {
  try {
    process.kill(pid, 0);
  } catch (error) {
    if (error.code !== 'EPERM') return false;
  }
  // After a restart of the machine another program may have got the number.
  const commandLine = `/proc/${pid}/cmdline`;
  return pid !== process.pid && (!fs.existsSync(commandLine) || fs.readFileSync(commandLine, 'utf8').includes(script));
}
