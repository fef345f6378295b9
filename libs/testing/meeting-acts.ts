import { randomUUID } from 'node:crypto';
import { nodeId, type Who } from './decision-acts.js';
import type { TestApi } from './test-api.js';
import type { World } from './world.js';

export interface MeetingActed {
  readonly __typename: string;
  readonly code?: string;
  readonly message?: string;
  readonly field?: string | null;
  readonly meeting?: { readonly id: string; readonly state: string; readonly version: number };
}

/** Acts on meetings as people do, over GraphQL. */
export class MeetingActs {
  constructor(
    readonly api: TestApi,
    readonly world: World,
  ) {}

  get councilId(): string {
    return nodeId('Council', this.world.councilId);
  }

  /** Any mutation of meetings; the same key again is a retry. */
  async act(who: Who, verb: string, input: object, key: string = randomUUID()): Promise<MeetingActed> {
    const type = verb[0]?.toUpperCase() + verb.slice(1);
    const payload = verb === 'setCadence' ? '' : `... on ${type}Payload { meeting { id state version } }`;
    const document = `mutation ($input: ${type}Input!) { ${verb}(input: $input) { __typename ... on Refusal { code message field } ${payload} } }`;
    return (await this.api.query<Record<string, MeetingActed>>(document, { input: { idempotencyKey: key, ...input } }, { as: who?.token }))[verb] ?? { __typename: 'nothing' };
  }

  async done(who: Who, verb: string, input: object): Promise<{ readonly id: string; readonly state: string; readonly version: number }> {
    const { code, message, meeting } = await this.act(who, verb, input);
    if (!meeting) throw new Error(`${verb}: ${code ?? ''}: ${message ?? ''}`);
    return meeting;
  }

  /** So many days from now, on the full hour. */
  async inDays(days: number): Promise<string> {
    const [row] = await this.api.database.owner<{ at: Date }>(`select date_trunc('hour', kernel.now()) + make_interval(days => $1) as at`, [days]);
    return (row?.at ?? new Date()).toISOString();
  }

  async planned(days: number, more: object = {}): Promise<string> {
    return (await this.done(this.world.chair, 'planMeeting', { councilId: this.councilId, startsAt: await this.inDays(days), minutes: 60, place: 'Room 4', ...more })).id;
  }

  async read<T>(who: Who, id: string, fields: string): Promise<T> {
    return (await this.api.query<{ meeting: T }>(`query ($id: ID!) { meeting(id: $id) { ${fields} } }`, { id }, { as: who?.token })).meeting;
  }
}

/** The database's id in one of the API's. */
export const uuidOf = (id: string): string => Buffer.from(id, 'base64url').toString().split(':')[1] ?? '';
