// One Vite configuration for the three server processes: plain Node ESM, packages bundled with our own libraries, because a process
// that opens a few files starts in half the time of one that opens three thousand.
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

/** What Nest would load if we used it. */
const notInstalled = ['@apollo/gateway', '@apollo/subgraph', '@as-integrations/fastify', '@nestjs/microservices', '@nestjs/websockets', 'ts-morph'];

/** @nestjs/typeorm asks the installed TypeORM at run time, beside the bundled one, for two classes that version 1 no longer has. */
const withoutOldTypeorm = {
  name: 'without-old-typeorm',
  transform: { filter: { id: /typeorm-compat\.js$/ }, handler: () => ({ code: 'export const Connection = undefined; export const AbstractRepository = undefined;', map: null }) },
};

/** Apollo looks for Node's hashing by way of `module.require`, which a bundle does not have, and would hash each document in JavaScript. */
const withNodeHash = {
  name: 'with-node-hash',
  transform: { filter: { id: /utils\.createhash\/dist\/index\.js$/ }, handler: () => ({ code: `export { createHash } from 'node:crypto';`, map: null }) },
};

/** `entries` are file names without `.ts` in `apps/<app>/src`; each becomes `dist/apps/<app>/<entry>.js`. */
export const serverConfig = (app, entries) =>
  defineConfig({
    root: path.join(root, 'apps', app),
    // As Node itself would find them, so that no package is there twice.
    resolve: { mainFields: ['main', 'module'], alias: areas },
    plugins: [withoutOldTypeorm, withNodeHash],
    // pdfmake reads its fonts and tables beside itself, when the first paper is asked for.
    ssr: { noExternal: true, external: [...notInstalled, 'pdfmake'] },
    oxc: language,
    build: {
      ssr: true,
      outDir: path.join(root, 'dist/apps', app),
      emptyOutDir: true,
      target: 'node20',
      sourcemap: true,
      minify: false,
      rolldownOptions: {
        // An index.ts only passes on what others have: a process loads what it uses of an area, and the packages that this needs.
        treeshake: { moduleSideEffects: [{ test: /[\\/]libs[\\/][^\\/]+[\\/](domain|server)[\\/]index\.ts$/, sideEffects: false }] },
        input: Object.fromEntries(entries.map((entry) => [entry, `src/${entry}.ts`])),
        output: { entryFileNames: '[name].js', chunkFileNames: 'chunks/[name]-[hash].js' },
      },
    },
  });
