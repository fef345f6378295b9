import { migrate } from '@tribune/kernel/server';
import { migrations } from '../../../migrations/index.js';

const url = process.env['DATABASE_MIGRATOR_URL'];
if (!url) throw new Error('DATABASE_MIGRATOR_URL is not set: the address of the database with the migrator\'s login.');

const { steps, files } = await migrate(url, process.cwd(), migrations, ['select audit.notice_cluster()']);
if (steps + files > 0) console.log(`database up to date: ${steps} steps and ${files} SQL files applied`);
