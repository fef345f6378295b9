import fs from 'node:fs';
import path from 'node:path';
import { root } from '../install.mjs';
import { inPackage, node } from './execute.mjs';

const report = path.join(root, 'dist/test/jest.json');

/** All specs, or those in `files`, in one run of Jest; it starts its own throw-away cluster. */
export async function jest({ show, files }) {
  fs.rmSync(report, { force: true });
  fs.mkdirSync(path.dirname(report), { recursive: true });
  const esm = ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning'];
  const { code, output } = await node([...esm, inPackage('jest/bin/jest.js'), '--json', `--outputFile=${report}`, ...files], { show, env: { NODE_ENV: 'test' } });
  if (!fs.existsSync(report)) return { passed: 0, failed: 1, output };
  const { numPassedTests, numFailedTests, numRuntimeErrorTestSuites } = JSON.parse(fs.readFileSync(report, 'utf8'));
  const failed = numFailedTests + numRuntimeErrorTestSuites;
  return { passed: numPassedTests, failed: code !== 0 ? Math.max(failed, 1) : failed, output: withoutReport(output) };
}

/** Jest also prints the whole report as one line of JSON. */
const withoutReport = (output) => output.split('\n').filter((line) => !line.startsWith('{"num')).join('\n');
