import { run } from './run.js';

const { code, output } = await run(process.argv.slice(2));
(code === 2 ? process.stderr : process.stdout).write(output);
process.exitCode = code;
