import { createRequire } from 'node:module';
import { defineConfig } from 'vitest/config';
import { BaseSequencer } from 'vitest/node';
import { areas, language } from './tools/vite-server.mjs';

// One copy of graphql, the one that Apollo and Nest load: Vite would take its ES module for our own files.
const graphql = { find: /^graphql$/, replacement: createRequire(import.meta.url).resolve('graphql') };

/** What takes longest begins first, so that no core waits for it at the end. */
class LongestFirst extends BaseSequencer {
  async sort(files) {
    const sorted = await super.sort(files);
    const isLong = ({ moduleId }) => /races|count-votes|recount|work\.spec|together/.test(moduleId);
    return [...sorted.filter(isLong), ...sorted.filter((file) => !isLong(file))];
  }
}

// One run for the whole tree, on one throw-away PostgreSQL cluster; each spec file gets its own database (libs/testing).
export default defineConfig({
  resolve: { alias: [graphql, ...areas] },
  oxc: language,
  test: {
    include: ['{apps,libs,migrations}/**/*.spec.{ts,tsx}'],
    // several built processes on one database, every field as everybody and with whatever input, every answer twice, the demonstration: what takes long is left to `--thorough` (see tools/test.mjs)
    exclude: process.env.TEST_QUICK === '1' ? ['apps/api/src/{together,access}/**', 'apps/api/src/{fuzz.api,quick/quick.api,demo/fill-demo}.spec.ts'] : [],
    globalSetup: ['tools/test/cluster.mjs'],
    // Starting the API costs seconds the first time and little after, so the spec files of a process share what they have loaded.
    // 'list': the API lets go of its database before that is dropped.
    sequence: { sequencer: LongestFirst, hooks: 'list' },
    pool: 'forks',
    isolate: false,
    // three on two cores: one of them often waits; not where built processes are started beside them
    maxWorkers: process.env.TEST_QUICK === '1' ? 3 : 2,
    // libs/testing clears up after a file by way of the global afterAll, which it does without elsewhere.
    globals: true,
    restoreMocks: true,
    unstubEnvs: true,
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
});
