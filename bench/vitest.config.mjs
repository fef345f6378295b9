import { mergeConfig } from 'vitest/config';
import config from '../vitest.config.mjs';

// Measures run one after the other, in a fresh process each, through the same translation as the specs.
const measures = mergeConfig(config, { test: { isolate: true, maxWorkers: 1 } });
// A browser for two pages, and a checkout of its own, are not started to see that nothing is timed.
const lengthy = process.env.TEST_QUICK === '1' ? ['bench/{first-screen,start}.bench.ts'] : [];
export default { ...measures, root: `${import.meta.dirname}/..`, test: { ...measures.test, include: ['bench/**/*.bench.ts'], exclude: lengthy } };
