import { Refused } from '@tribune/kernel/domain';

/** Relay's global ids: the type's name and the database's id, so that `node(id)` knows where to look. */
export const toNodeId = (type: string, id: string): string => Buffer.from(`${type}:${id}`).toString('base64url');

/** The database id in a global id of this type; anything else is "not found", as an unknown one would be. */
export function fromNodeId(type: string, nodeId: string): string {
  const { type: found, id } = parseNodeId(nodeId);
  if (found !== type) throw new Refused('NotFound', { type });
  return id;
}

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

export function parseNodeId(nodeId: string): { type: string; id: string } {
  const [type, id] = Buffer.from(nodeId, 'base64url').toString('utf8').split(':');
  if (!type || !id || !UUID.test(id)) throw new Refused('NotFound', { type: 'Node' });
  return { type, id };
}
