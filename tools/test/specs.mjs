import fs from 'node:fs';
import path from 'node:path';
import { root } from '../install.mjs';
import { inPackage, node } from './execute.mjs';

const report = path.join(root, 'dist/test/specs.json');

/** All specs, or those in `files`, in one run of Vitest; it starts its own throw-away cluster. */
export async function specs({ show, files }) {
  fs.rmSync(report, { force: true });
  const { code, output } = await node([inPackage('vitest/vitest.mjs'), 'run', '--reporter=default', '--reporter=json', `--outputFile=${report}`, ...files], { show, env: { NODE_ENV: 'test' } });
  if (!fs.existsSync(report)) return { passed: 0, failed: 1, output };
  const { numPassedTests, numFailedTests, testResults } = JSON.parse(fs.readFileSync(report, 'utf8'));
  const broken = testResults.filter(({ status, assertionResults }) => status === 'failed' && !assertionResults.some((each) => each.status === 'failed')).length;
  const failed = numFailedTests + broken;
  return { passed: numPassedTests, failed: code !== 0 ? Math.max(failed, 1) : failed, output };
}
