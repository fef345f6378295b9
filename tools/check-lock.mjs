// Every direct dependency is pinned: what is installed today is what was tested. Every optional (platform) dependency that a locked package names must itself be in the lock: otherwise `npm ci` fails on
// other machines, or leaves them without a binary.
import fs from 'node:fs';

const manifest = JSON.parse(fs.readFileSync(new URL('../package.json', import.meta.url), 'utf8'));
const { packages } = JSON.parse(fs.readFileSync(new URL('../package-lock.json', import.meta.url), 'utf8'));

/** Node's own look-up: the dependency beside the package, or beside one of the packages around it. */
function isLocked(from, name) {
  for (let at = from; ; at = at.includes('/node_modules/') ? at.slice(0, at.lastIndexOf('/node_modules/')) : '') {
    if (packages[`${at ? `${at}/` : ''}node_modules/${name}`]) return true;
    if (!at) return false;
  }
}

const missing = Object.entries(packages).flatMap(([from, { optionalDependencies = {} }]) =>
  Object.entries(optionalDependencies)
    .filter(([name]) => !isLocked(from, name))
    .map(([name, version]) => `${from || 'package.json'} names ${name} ${version}, which package-lock.json lacks`),
);
const hosts = Object.entries(packages).filter(([, { resolved }]) => /^https?:/.test(resolved ?? '')).map(([from]) => `${from} is tied to one registry host`);
const loose = [manifest.dependencies, manifest.devDependencies, manifest.optionalDependencies, manifest.overrides]
  .flatMap((part) => Object.entries(part))
  .filter(([, version]) => !/^(npm:.+@)?\d+\.\d+\.\d+(-[\w.]+)?$/.test(version))
  .map(([name, version]) => `package.json does not pin ${name} (${version})`);
const faults = [...missing, ...hosts, ...loose];

for (const line of faults) console.error(line);
process.exitCode = faults.length ? 1 : 0;
