import { INDEX, neededBy } from './needed-by.mjs';

const from = (module) => new RegExp(`/apps/web/src/${module}$`);
const ENTRY = from('main\\.ts');
const GERMAN = from('german\\.ts');
const APPLICATION = from('application\\.tsx');
/** Where people come in: the first page of strangers, and of who is signed in. */
const FIRST_PAGES = /\/libs\/(people\/web\/sign-in-page|decision\/web\/worklist-page)\.tsx$/;

/** Files of what pages of several areas load later. (As one file, the bundler would have main.ts load it.) */
const kinds = [
  ['rules', /\/libs\/[a-z-]+\/domain\//],
  ['gallery', /\/apps\/web\/src\/gallery\//],
  ['ui', /\/libs\/ui\//],
  ['packages', /\/node_modules\//],
];

/**
 * Few files instead of two hundred, for each costs a round: what the first pages need in one, and one for each area.
 * main.ts settles the language before the application is loaded: whatever that needs stays out of the application's files, which would take English texts.
 */
export function chunks() {
  const settling = [];
  const application = [];
  const firstPages = [];
  let early;
  let first;
  const name = (id, context) => {
    early ??= neededBy(settling, context);
    first ??= neededBy([...application, ...firstPages], context);
    // the helper by which main.ts loads the application is not seen among its imports
    if (early.has(id) || application.includes(id) || id.startsWith('\0')) return null;
    if (first.has(id)) return 'first';
    const [, area] = /\/libs\/([a-z-]+)\/web\//.exec(id) ?? [];
    return area ?? kinds.find(([, files]) => files.test(id))?.[0] ?? null;
  };
  return {
    name: 'chunks',
    apply: 'build',
    moduleParsed({ id }) {
      if (ENTRY.test(id) || GERMAN.test(id)) settling.push(id);
      if (APPLICATION.test(id)) application.push(id);
      if (FIRST_PAGES.test(id)) firstPages.push(id);
    },
    generateBundle(_options, bundle) {
      const files = Object.values(bundle).filter(({ type }) => type === 'chunk');
      const tooEarly = files.filter(({ moduleIds }) => moduleIds.some((id) => settling.includes(id))).flatMap(({ imports }) => imports).filter((file) => bundle[file]?.name === 'first');
      if (tooEarly.length) this.error('The language would be settled after the application is loaded: see apps/web/chunks.mjs.');
    },
    config: () => ({
      build: {
        cssCodeSplit: false,
        chunkSizeWarningLimit: 1_000,
        rolldownOptions: { treeshake: { moduleSideEffects: [{ test: INDEX, sideEffects: false }] }, output: { codeSplitting: { includeDependenciesRecursively: false, groups: [{ name, debugName: 'chunks' }] } } },
      },
    }),
  };
}
