import { createApp } from './create-app.js';
import { webBuilt } from './serve-web.js';

const app = await createApp();
await webBuilt();
await app.listen(Number(process.env['PORT'] ?? 3000), process.env['HOST'] ?? '127.0.0.1');
