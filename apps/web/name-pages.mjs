import fs from 'node:fs';
import path from 'node:path';
import { filesWith } from './files-with.mjs';

const route = /\bpage\('([^']+)', \(\) => import\('([^']+)\.js'\)/g;

/** Writes into the page which of its files show which address; main.ts fetches those of the one that was opened beside the application, and not after it. */
export function namePages() {
  /** Address to module, as libs/<area>/web/<area>.routes.ts say. */
  const pages = new Map();
  return {
    name: 'name-pages',
    apply: 'build',
    moduleParsed({ id }) {
      if (!/\/web\/[\w-]+\.routes\.ts$/.test(id)) return;
      for (const [, address, module] of fs.readFileSync(id, 'utf8').matchAll(route)) pages.set(address, `${path.resolve(path.dirname(id), module)}.tsx`);
    },
    transformIndexHtml: {
      order: 'post',
      handler(html, { bundle }) {
        const addresses = {};
        for (const [address, module] of [...pages].sort()) {
          const files = filesOf(module, bundle).filter((name) => !html.includes(name)).sort();
          if (files.length) (addresses[files.join(' ')] ??= []).push(address);
        }
        // a block of data, which no content policy has to allow
        return [{ tag: 'script', attrs: { type: 'application/json', id: 'pages' }, children: JSON.stringify(addresses), injectTo: 'head' }];
      },
    },
  };
}

/** The chunk that has this module, and what it is loaded with. */
function filesOf(module, bundle) {
  const first = Object.values(bundle).find((chunk) => chunk.type === 'chunk' && chunk.moduleIds.includes(module));
  if (!first) throw new Error(`No file of the build has ${module}.`);
  return filesWith(first, bundle);
}
