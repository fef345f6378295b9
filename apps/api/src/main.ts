import { startTracing, stopWhenTold } from '@tribune/kernel/server';
import { createApp } from './create-app.js';
import { Departure } from './departure.js';
import { webBuilt } from './serve-web.js';
import { trustedTexts, trustMode } from './trusted-documents.js';

const stopTracing = await startTracing('tribune-api');
const app = await createApp();
await webBuilt();
if (trustMode() !== 'off') trustedTexts();
await app.listen(Number(process.env['PORT'] ?? 3000), process.env['HOST'] ?? '127.0.0.1');

// DRAIN_SECONDS: for how long a balancer that asks less often than each second may still send somebody
stopWhenTold(async () => {
  await app.get(Departure).begin(Number(process.env['DRAIN_SECONDS'] ?? 0) * 1_000);
  await app.close();
  await stopTracing();
});
