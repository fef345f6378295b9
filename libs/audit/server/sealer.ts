import { fromHex, grown, originOf, rootOf, writeCheckpoint, writeKey, type Frontier } from '@tribune/audit/domain';
import { onOne } from '@tribune/kernel/server';
import type { Pool, PoolClient } from 'pg';
import { cryptography } from './cryptography.js';
import { demandGrown, lastHere, lastSigned } from './never-two-records.js';
import type { KeptCheckpoints } from './kept-checkpoints.js';
import type { Signer } from './signer.js';

export interface Sealing {
  readonly pool: Pool;
  readonly signer: Signer;
  readonly kept: KeptCheckpoints;
  /** How many events one checkpoint takes in at most. */
  readonly most?: number;
}

interface Next {
  readonly size: number;
  readonly roots: readonly string[];
  readonly checkpoint: string | null;
  readonly leaves: readonly string[];
  readonly xid: string | null;
  readonly event: string | null;
}

const { sha256 } = cryptography;
const bytes = (hex: string): Buffer => Buffer.from(fromHex(hex) ?? []);

/** Seals what has happened in every organization and can no longer be preceded by anything: places in the tree, its root, a signature. Gives how many checkpoints it made. */
export async function sealEvents(sealing: Sealing): Promise<number> {
  const { rows } = await sealing.pool.query<{ unsealed: string }>('select audit.unsealed()');
  const troubles: unknown[] = [];
  let made = 0;
  for (const { unsealed } of rows) {
    try {
      while (await sealOne(sealing, unsealed)) made++;
    } catch (error) {
      // one organization's trouble is not the others'
      troubles.push(error);
    }
  }
  if (troubles.length > 0) throw troubles[0];
  return made;
}

/** One checkpoint; false when nothing is left, or another worker is at it. */
async function sealOne({ pool, signer, kept, most = 1_000 }: Sealing, organizationId: string): Promise<boolean> {
  const note = await onOne(pool, async (client) => {
    await client.query('begin isolation level read committed');
    const signed = await sealNext(client, signer, kept, organizationId, most);
    await client.query('commit');
    return signed;
  });
  if (note) kept.keep(organizationId, note);
  return note !== undefined;
}

async function sealNext(client: PoolClient, signer: Signer, kept: KeptCheckpoints, organizationId: string, most: number): Promise<string | undefined> {
  const { rows } = await client.query<{ next: Next | null }>('select audit.begin_seal($1, $2) as next', [organizationId, most]);
  const next = rows[0]?.next;
  if (!next || next.leaves.length === 0) return undefined;
  const before: Frontier = { size: next.size, roots: next.roots.map(bytes) };
  const key = { name: originOf(organizationId), publicKey: signer.publicKey };
  await demandGrown(client, organizationId, before, lastSigned(kept.last(organizationId), key) ?? lastHere(before, next.checkpoint, key));
  const tiles: Uint8Array[] = [];
  const tree = next.leaves.reduce((grew, leaf) => grown(sha256, grew, bytes(leaf), (_, root) => tiles.push(root)), before);
  const note = signer.sign(key.name, writeCheckpoint({ origin: key.name, size: tree.size, root: rootOf(sha256, tree) }));
  await client.query('select audit.seal($1, $2, $3, $4, $5, $6, $7, $8)', [organizationId, next.size, next.xid, next.event, tree.roots.map((root) => Buffer.from(root)), tiles.map((tile) => Buffer.from(tile)), note, writeKey(sha256, key)]);
  return note;
}
