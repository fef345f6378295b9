// One Vite configuration for the three server processes: plain Node ESM, our own libraries bundled, packages left outside.
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));

/** `entries` are file names without `.ts` in `apps/<app>/src`; each becomes `dist/apps/<app>/<entry>.js`. */
export const serverConfig = (app, entries) =>
  defineConfig({
    root: path.join(root, 'apps', app),
    resolve: { alias: [{ find: /^@tribune\/(.+)$/, replacement: `${root}/libs/$1/index.ts` }] },
    // Nest and TypeORM read decorator metadata; class fields must not overwrite what their decorators defined.
    oxc: {
      decorator: { legacy: true, emitDecoratorMetadata: true },
      assumptions: { setPublicClassFields: true },
      typescript: { removeClassFieldsWithoutInitializer: true },
    },
    build: {
      ssr: true,
      outDir: path.join(root, 'dist/apps', app),
      emptyOutDir: true,
      target: 'node20',
      sourcemap: true,
      minify: false,
      rolldownOptions: {
        input: Object.fromEntries(entries.map((entry) => [entry, `src/${entry}.ts`])),
        output: { entryFileNames: '[name].js', chunkFileNames: 'chunks/[name]-[hash].js' },
      },
    },
  });
