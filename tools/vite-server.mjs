// One Vite configuration for the three server processes: plain Node ESM, our own libraries bundled, packages left outside.
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));

/** How our TypeScript is read, in what is built and in the specs: Nest and TypeORM read decorator metadata; class fields must not overwrite what their decorators defined. */
export const language = {
  decorator: { legacy: true, emitDecoratorMetadata: true },
  assumptions: { setPublicClassFields: true },
  typescript: { removeClassFieldsWithoutInitializer: true },
};
export const areas = [{ find: /^@tribune\/(.+)$/, replacement: `${root}/libs/$1/index.ts` }];

/** `entries` are file names without `.ts` in `apps/<app>/src`; each becomes `dist/apps/<app>/<entry>.js`. */
export const serverConfig = (app, entries) =>
  defineConfig({
    root: path.join(root, 'apps', app),
    resolve: { alias: areas },
    oxc: language,
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
