// Loaded into every child with --import: a parent that is killed outright cannot tell its children to stop.
const parent = process.ppid;
setInterval(() => {
  if (process.ppid !== parent) process.kill(process.pid, 'SIGTERM');
}, 1_000).unref();
