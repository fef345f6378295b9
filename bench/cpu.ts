import fs from 'node:fs';

/** Processor time that a process has used, in milliseconds; null where /proc does not tell. What others do on the machine is not in it, so that it compares better than time. */
export function cpuOf(pid: number | undefined): number | null {
  try {
    const [, fields = ''] = fs.readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ');
    const [user, system] = fields.split(' ').slice(11, 13).map(Number);
    // in hundredths of a second
    return ((user ?? 0) + (system ?? 0)) * 10;
  } catch {
    return null;
  }
}
