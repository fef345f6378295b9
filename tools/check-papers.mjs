// Newcomers' papers stay true: every path, link and npm command that they name exists.
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { root } from './install.mjs';

const { scripts } = JSON.parse(fs.readFileSync(path.join(root, 'package.json'), 'utf8'));
const papers = execFileSync('git', ['ls-files', '-co', '--exclude-standard', '*.md'], { cwd: root, encoding: 'utf8' }).trim().split('\n');
const tops = new Set(fs.readdirSync(root));

/** Names in the text that are meant as paths of this repository and do not exist. */
function gone(paper) {
  const text = fs.readFileSync(path.join(root, paper), 'utf8').replace(/```[\s\S]*?```/g, '');
  const spans = [...text.matchAll(/`([^`\n]+)`/g)].map(([, span]) => span);
  const links = [...text.matchAll(/\]\(([^)#\s]+)[^)]*\)/g)].map(([, link]) => link).filter((link) => !/^[a-z]+:/.test(link));
  const missing = [
    ...spans.filter((span) => /^[\w.-]+\/[\w./-]*$/.test(span) && tops.has(span.split('/')[0]) && !span.startsWith('dist/') && !fs.existsSync(path.join(root, span))),
    ...spans.flatMap((span) => [...span.matchAll(/\bnode (tools\/[\w./-]+)/g)].map(([, file]) => file)).filter((file) => !fs.existsSync(path.join(root, file))),
    ...links.filter((link) => !fs.existsSync(path.join(root, path.dirname(paper), link))),
    ...[...text.matchAll(/\bnpm run (?:--silent )?([\w:-]+)/g)].map(([, name]) => name).filter((name) => !scripts[name]),
  ];
  return missing.map((name) => `${paper} names ${name}, which is not there.`);
}

const faults = papers.filter((paper) => fs.existsSync(path.join(root, paper))).flatMap(gone);
for (const fault of faults) console.error(fault);
process.exit(faults.length ? 1 : 0);
