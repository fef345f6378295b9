import { mergeConfig } from 'vitest/config';
import config from '../vitest.config.mjs';

// Measures run one after the other, in a fresh process each, through the same translation as the specs.
const measures = mergeConfig(config, { test: { isolate: true, maxWorkers: 1 } });
export default { ...measures, root: `${import.meta.dirname}/..`, test: { ...measures.test, include: ['bench/**/*.bench.ts'] } };
