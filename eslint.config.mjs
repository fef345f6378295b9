import nx from '@nx/eslint-plugin';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';
import { wordsInTexts } from './tools/lint/words-in-texts.mjs';

// The architecture, in one table. An area may import itself and the areas named here; nobody but the apps imports audit, notification, search or integration.
const areas = {
  kernel: [],
  people: ['kernel'],
  'touch-point': ['kernel', 'people'],
  scorecard: ['kernel', 'people', 'touch-point'],
  council: ['kernel', 'people', 'touch-point'],
  champion: ['kernel', 'people', 'council'],
  summit: ['kernel', 'people', 'touch-point', 'scorecard', 'council', 'champion', 'decision', 'action'],
  decision: ['kernel', 'people', 'touch-point', 'council', 'champion'],
  evidence: ['kernel', 'people', 'touch-point', 'council', 'champion', 'decision'],
  discussion: ['kernel', 'people', 'touch-point', 'council', 'champion', 'decision'],
  action: ['kernel', 'people', 'touch-point', 'council', 'champion', 'decision'],
  register: ['kernel', 'people', 'touch-point', 'council', 'champion', 'decision', 'action'],
  audit: ['kernel', 'people'],
  notification: ['kernel'],
  search: ['kernel'],
  integration: ['kernel'],
};
// A layer may import the layers named here. Only spec files and the e2e tests import `testing`.
const layers = {
  domain: ['domain'],
  server: ['server', 'domain'],
  web: ['web', 'domain', 'ui'],
  ui: [],
  testing: ['server', 'domain'],
  'server-app': ['server', 'domain'],
  'web-app': ['web', 'domain', 'ui'],
  e2e: ['testing', 'domain'],
};

// All but these two run the React Compiler over every component, which takes four times as long as the rest of the lint: see tools/test.mjs.
const quick = process.env.TEST_QUICK === '1';
const classicHooks = { 'react-hooks/rules-of-hooks': 'error', 'react-hooks/exhaustive-deps': 'warn' };

/** The table as Nx constraints; `extra` names layers that may be imported from everywhere. */
const constraints = (extra) => [
  ...Object.entries(areas).map(([area, others]) => ({
    sourceTag: `area:${area}`,
    onlyDependOnLibsWithTags: [area, ...others].map((name) => `area:${name}`).concat('layer:ui', 'layer:testing'),
  })),
  ...Object.entries(layers).map(([layer, others]) => ({
    sourceTag: `layer:${layer}`,
    onlyDependOnLibsWithTags: [...others, ...extra].map((name) => `layer:${name}`),
  })),
];
const boundaries = (extra) => ({
  '@nx/enforce-module-boundaries': [
    'error',
    {
      depConstraints: constraints(extra),
      allow: ['^.*/migrations/[^/]+$'],
      enforceBuildableLibDependency: false,
      // Specs import `testing`, which imports what they test.
      ignoredCircularDependencies: ['tag:layer:server', 'tag:layer:domain'].map((layer) => ['testing', layer]),
    },
  ],
});

// The committed SDL by graphql-eslint's rules for schemas and for Relay; it is loaded only where it is used.
const { default: graphql } = quick ? {} : await import('@graphql-eslint/eslint-plugin');
const schemaRules = () => ({
  files: ['apps/api/schema.graphql'],
  languageOptions: { parser: graphql.parser, parserOptions: { graphQLConfig: { schema: 'apps/api/schema.graphql' } } },
  plugins: { '@graphql-eslint': graphql },
  rules: {
    ...graphql.configs['flat/schema-recommended'].rules,
    ...graphql.configs['flat/schema-relay'].rules,
    // what is no node is a value, and has no identity of its own
    '@graphql-eslint/strict-id-in-types': 'off',
    // says of `Vote.votedCount` and `Stance.stance` that they repeat themselves
    '@graphql-eslint/no-typename-prefix': 'off',
    // lists that are short by nature, such as the seats of a council, are plain lists; paging goes forward
    '@graphql-eslint/relay-edge-types': ['error', { withEdgeSuffix: true, shouldImplementNode: false, listTypeCanWrapOnlyEdgeType: false }],
    '@graphql-eslint/relay-arguments': ['error', { includeBoth: false }],
    // what names a mutation, a field or a language is spelled as that is
    '@graphql-eslint/naming-convention': ['error', { ...namingOf(graphql), EnumValueDefinition: { ignorePattern: '^[a-z][A-Za-z]*$', style: 'UPPER_CASE' } }],
  },
});
const namingOf = (plugin) => plugin.configs['flat/schema-recommended'].rules['@graphql-eslint/naming-convention'][1];

export default tseslint.config(
  { ignores: ['**/dist', '**/node_modules', '.nx', '.data', '**/graphql-env.d.ts'] },
  ...tseslint.configs.recommended.map((each) => ({ files: ['**/*.{ts,tsx,mjs}'], ...each })),
  ...(quick ? [] : [schemaRules()]),
  {
    files: ['**/*.{ts,tsx,mjs}'],
    plugins: { '@nx': nx },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      'max-lines': ['error', 200],
      '@typescript-eslint/no-explicit-any': 'error',
      // the compiler says it of TypeScript (noUnusedLocals, noUnusedParameters)
      '@typescript-eslint/no-unused-vars': 'off',
    },
  },
  { files: ['**/*.mjs'], rules: { '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }] } },
  { files: ['{apps,libs}/**/*.{ts,tsx}'], rules: boundaries([]) },
  { files: ['{apps,libs}/**/*.spec.{ts,tsx}', 'libs/*/server/gate/**/*.ts', 'apps/api/src/{access,together}/**/*.ts', 'apps/auth/src/company/**/*.ts'], rules: boundaries(['testing']) },
  { files: ['**/*.{ts,tsx}'], ignores: ['**/*.entity.ts'], rules: { '@typescript-eslint/no-non-null-assertion': 'error' } },
  { files: ['**/*.tsx'], ...reactHooks.configs.flat.recommended, ...(quick && { rules: classicHooks }) },
  {
    files: ['libs/ui/**/*.tsx', 'libs/*/web/**/*.tsx', 'apps/web/src/**/*.tsx'],
    ignores: ['apps/web/src/gallery/**'],
    plugins: { tribune: { rules: { 'words-in-texts': wordsInTexts } } },
    rules: { 'tribune/words-in-texts': 'error' },
  },
);
