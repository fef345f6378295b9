import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';

/** Writes service-worker.js into the build: what it is, with the files of this build and a version that is their fingerprint. */
export function writeServiceWorker() {
  const source = path.join(import.meta.dirname, 'service-worker.js');
  const publicDir = path.join(import.meta.dirname, 'public');
  return {
    name: 'write-service-worker',
    apply: 'build',
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        const built = Object.keys(bundle).filter((name) => /\.(js|css)$/.test(name) || /latin(-ext)?-.*\.woff2$/.test(name));
        const always = ['index.html', ...fs.readdirSync(publicDir)];
        const files = [...new Set([...always, ...built])].sort().map((name) => `/${name}`);
        const code = fs.readFileSync(source, 'utf8');
        const hash = createHash('sha256').update(code).update(files.join());
        for (const name of fs.readdirSync(publicDir)) hash.update(fs.readFileSync(path.join(publicDir, name)));
        const version = hash.digest('hex').slice(0, 16);
        this.emitFile({ type: 'asset', fileName: 'service-worker.js', source: `const VERSION = '${version}';\nconst FILES = ${JSON.stringify(files)};\n${code}` });
      },
    },
  };
}
