// Whether an app was built from the sources that are there now.
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { root } from '../install.mjs';

const stamps = path.join(root, 'dist/.built-from.json');
const folders = ['apps', 'libs', 'migrations', 'tools/build', 'tools/vite-server.mjs', 'package-lock.json'];
const server = /^(apps[\\/](api|auth|cli|worker)|migrations|libs[\\/][^\\/]+[\\/]server|tools[\\/]vite-server)\b/;
const web = /^(apps[\\/]web|libs[\\/]([^\\/]+[\\/]web|ui))\b/;

export const dist = (project) => path.join(root, 'dist/apps', project);

/** Those of `projects` to build, as { project: what it would be built from }. */
export function staleOf(projects) {
  const [known, files] = [built(), folders.flatMap(filesUnder)];
  const now = projects.map((project) => [project, fingerprint(files, project === 'web' ? server : web)]);
  return Object.fromEntries(now.filter(([project, from]) => known[project] !== from || !fs.existsSync(dist(project))));
}

export const wasBuilt = (project, from) => fs.writeFileSync(stamps, JSON.stringify({ ...built(), [project]: from }));
const built = () => (fs.existsSync(stamps) ? JSON.parse(fs.readFileSync(stamps, 'utf8')) : {});

/** Changes whenever a source file is added, removed, or written; the `foreign` ones are not read by this app. */
function fingerprint(files, foreign) {
  const hash = createHash('sha256');
  for (const { file, size, mtimeMs } of files) if (!foreign.test(file)) hash.update(`${file}:${size}:${mtimeMs};`);
  return hash.digest('hex');
}

function filesUnder(folder) {
  const at = path.join(root, folder);
  if (!fs.existsSync(at)) return [];
  const files = fs.statSync(at).isFile() ? [at] : within(at);
  return files.map((file) => ({ file: path.relative(root, file), ...fs.statSync(file) }));
}

const within = (at) =>
  fs
    .readdirSync(at, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && !/\.spec\.tsx?$|\.md$|schema\.graphql$|graphql-env\.d\.ts$/.test(entry.name))
    .map((entry) => path.join(entry.parentPath ?? entry.path, entry.name))
    .sort();
