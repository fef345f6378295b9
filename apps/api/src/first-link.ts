import pg from 'pg';

// Prints the one-time link of the first administrator; nothing once an organization exists. It comes by the terminal of whoever started
// the installation, because nobody else can be trusted before there is an administrator.
const client = new pg.Client({ connectionString: process.env['DATABASE_MIGRATOR_URL'], options: '-c role=tribune_owner' });
await client.connect();
const { rows } = await client.query<{ token: string | null }>('select auth.create_first_link() as token');
await client.end();

const token = rows[0]?.token;
if (token) console.log(`The first administrator sets Tribune up here, once: ${process.env['PUBLIC_URL'] ?? 'http://localhost:3000'}/set-up/${token}`);
