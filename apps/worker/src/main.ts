import pg from 'pg';

// Mail and deadlines are added here by their areas; until then the process only proves that its role can sign in.
const pool = new pg.Pool({ connectionString: process.env['DATABASE_WORKER_URL'], max: 2 });
pool.on('error', () => undefined);
await pool.query('select 1');

const alive = setInterval(() => undefined, 60_000);
let stopping: Promise<void> | undefined;
for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.on(signal, () => {
    clearInterval(alive);
    stopping ??= pool.end();
  });
