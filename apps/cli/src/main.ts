import { run } from './run.js';

// who reads only the beginning of it has what they wanted
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});
const { code, output } = await run(process.argv.slice(2));
(code === 2 ? process.stderr : process.stdout).write(output);
process.exitCode = code;
