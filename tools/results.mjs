// bench/RESULTS.md holds what the runs printed, one section per run; a new run replaces its own section and leaves the others.
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { root } from './install.mjs';

const file = path.join(root, 'bench/RESULTS.md');
const heading = '# Results\n\nWritten by `npm run prove`, `npm run rehearse` and `npm run bench`; nothing here is typed by hand. Machines are noisy: a ratio counts, an absolute time does not.\n';

/** The command with the settings that differ from its own, when, on which commit, with what. */
export function ranAs(command, settings = {}) {
  const commit = execFileSync('git', ['rev-parse', '--short', 'HEAD'], { cwd: root, encoding: 'utf8' }).trim();
  const set = Object.entries(settings).map(([name, value]) => `${name}=${value} `).join('');
  return `\`${set}${command}\`, ${new Date().toISOString().slice(0, 10)}, commit ${commit}, Node ${process.version}, ${os.cpus().length} cores`;
}

export function writeSection(title, lines) {
  const before = fs.existsSync(file) ? fs.readFileSync(file, 'utf8') : heading;
  const [top, ...sections] = before.split(/^(?=## )/m);
  const others = sections.filter((section) => !section.startsWith(`## ${title}\n`)).map((section) => section.trimEnd());
  const all = [top.trimEnd(), ...others, [`## ${title}`, '', ...lines].join('\n')];
  fs.writeFileSync(file, `${all.join('\n\n')}\n`);
}
