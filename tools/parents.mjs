// Tells when whoever started this process is gone. npm starts scripts through a shell; a killed npm leaves that shell waiting,
// so the shell's own parent is watched as well.
import fs from 'node:fs';

/** Calls `gone` once, within a second of it. */
export function whenParentIsGone(gone) {
  const before = ancestry();
  const timer = setInterval(() => {
    if (ancestry() === before) return;
    clearInterval(timer);
    gone();
  }, 1_000);
  timer.unref();
}

const ancestry = () => `${process.ppid} ${process.env.npm_lifecycle_event ? parentOf(process.ppid) : ''}`;

/** Only Linux tells without starting a program; elsewhere the direct parent has to do. */
function parentOf(pid) {
  try {
    // "pid (name) state parent …", where the name may contain anything.
    return fs.readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1).split(' ')[1];
  } catch {
    return '';
  }
}
