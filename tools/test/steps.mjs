// The steps of `npm test`, in their order. Each gets { show, files } and gives { passed, failed, output }.
import fs from 'node:fs';
import path from 'node:path';
import { ensureBuilt } from '../build.mjs';
import { root } from '../install.mjs';
import { nx } from '../nx.mjs';
import { e2e } from './e2e.mjs';
import { asOneTest, inPackage, node, outputOf } from './execute.mjs';
import { specs } from './specs.mjs';

const task = (name, show) => outputOf(nx(['run', name], { stdio: ['ignore', 'pipe', 'pipe'], env: { FORCE_COLOR: '0' } }), show);

export const steps = {
  /** Everything that the later steps start. */
  build: async () => {
    const failure = await ensureBuilt(['api', 'worker', 'auth', 'web']).catch((error) => error);
    return asOneTest([{ code: failure ? 1 : 0, output: failure?.message }]);
  },
  /** One ESLint for the whole tree: thirty would each pay for the start. Editors and single projects use `nx lint <project>`. */
  lint: async ({ show }) => asOneTest([await task('tools:lint-all', show)]),
  boundaries: async ({ show }) => asOneTest([await task('tools:boundaries', show)]),
  typecheck: async ({ show }) => {
    const tada = (...args) => node([inPackage('gql.tada/bin/cli.js'), ...args, '-c', 'tsconfig.web.json'], { show });
    // First the types of our own GraphQL documents, which the compiler reads.
    const types = await tada('generate-output');
    const programs = ['tsconfig.server.json', 'tsconfig.web.json', 'apps/web-e2e/tsconfig.json'];
    // Several checkers would each work out the types of the documents for themselves: twice the work.
    const compiler = (program) => node([inPackage('typescript-7/bin/tsc'), '--pretty', 'false', '--checkers', '1', '-p', program], { show });
    // An unknown field, which the compiler lets pass, is found by apps/api/src/schema.spec.ts as well, in a twentieth of the time.
    const documents = process.env.TEST_QUICK === '1' ? [] : [tada('check', '--fail-on-warn')];
    return asOneTest([types, ...(await Promise.all([...programs.map(compiler), ...documents]))]);
  },
  /** The committed SDL is what the code says. */
  schema: async () => {
    await ensureBuilt(['api']);
    const printed = path.join(root, 'dist/test/schema.graphql');
    fs.mkdirSync(path.dirname(printed), { recursive: true });
    const run = await node(['dist/apps/api/print-schema.js', printed]);
    if (run.code !== 0) return asOneTest([run]);
    const same = fs.readFileSync(printed, 'utf8') === fs.readFileSync(path.join(root, 'apps/api/schema.graphql'), 'utf8');
    return asOneTest([{ code: same ? 0 : 1, output: 'apps/api/schema.graphql is not what the code says. Run: npm run schema' }]);
  },
  /** What README and its like name is there. */
  papers: async () => asOneTest([await node(['tools/check-papers.mjs'])]),
  lock: async () => asOneTest([await node(['tools/check-lock.mjs'])]),
  unused: async ({ show }) => asOneTest([await node([inPackage('knip/bin/knip.js'), '--no-progress'], { show })]),
  specs,
  /** The measures run, and both sides of each give the same answer; nothing is timed. */
  bench: ({ show }) => specs({ show, files: ['-c', 'bench/vitest.config.mjs'] }),
  e2e,
};
