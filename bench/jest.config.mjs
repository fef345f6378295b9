import config from '../jest.config.mjs';

// Measures run one after the other, through the same translation as the specs.
export default { ...config, roots: ['<rootDir>/bench'], testMatch: ['**/*.bench.ts'], maxWorkers: 1 };
