// One run for the whole tree, on one throw-away PostgreSQL cluster; each spec file gets its own database (libs/testing).
const swc = (tsx) => [
  '@swc/jest',
  {
    swcrc: false,
    sourceMaps: 'inline',
    module: { type: 'es6' },
    jsc: {
      target: 'es2022',
      parser: { syntax: 'typescript', tsx, decorators: true },
      keepClassNames: true,
      transform: { legacyDecorator: true, decoratorMetadata: true, useDefineForClassFields: false, react: { runtime: 'automatic' } },
    },
  },
];

export default {
  rootDir: import.meta.dirname,
  roots: ['<rootDir>/apps', '<rootDir>/libs', '<rootDir>/migrations'],
  testMatch: ['**/*.spec.{ts,tsx}'],
  testEnvironment: 'node',
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1', '^@tribune/(.*)$': '<rootDir>/libs/$1/index.ts' },
  transform: { '^.+\\.tsx$': swc(true), '^.+\\.ts$': swc(false) },
  globalSetup: '<rootDir>/tools/test/jest-setup.mjs',
  globalTeardown: '<rootDir>/tools/test/jest-teardown.mjs',
  maxWorkers: 2,
  testTimeout: 30_000,
  coverageProvider: 'v8',
};
