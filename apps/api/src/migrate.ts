// The entry that brings a database up to date; the kernel's `migrate(url)` is called here as soon as it exists.
if (!process.env['DATABASE_MIGRATOR_URL']) throw new Error('DATABASE_MIGRATOR_URL is not set.');

export {};
