import type { Company } from './company.js';
import { on, type Scene } from './stage.js';

const WAREHOUSE = { name: 'Data warehouse', url: 'https://hooks.aurelia-air.example/tribune', kinds: ['decision.final', 'decision.refused', 'action.finished', 'election.published'] };
/** Nobody signs with it: the webhook is paused, and what happens in a demonstration is told to nobody outside. */
const NOT_USED = `whsec_${Buffer.alloc(32, 7).toString('base64')}`;

/** A program that was told what happens, and is being moved: paused until it is back. */
export const webhooks = ({ stage, as }: Company): Scene[] => [
  on(3, '10:40', async () => {
    const token = await as('tobias');
    const id = await stage.value('select integration.add_webhook($1, $2, $3, $4, $5)', [token, WAREHOUSE.name, WAREHOUSE.url, WAREHOUSE.kinds, NOT_USED]);
    return stage.value('select integration.pause_webhook($1, $2, true)', [token, id]);
  }),
];
