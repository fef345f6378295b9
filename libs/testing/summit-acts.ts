import { randomUUID } from 'node:crypto';
import { nodeId } from './decision-acts.js';
import type { TestApi } from './test-api.js';
import type { Citizen, World } from './world.js';

/** What a mutation answered: the payload's summit, or the refusal. */
export interface SummitActed {
  readonly __typename: string;
  readonly code?: string;
  readonly message?: string;
  readonly field?: string | null;
  readonly summit?: { readonly id: string; readonly state: string; readonly version: number };
}

/** Acts on summits as people do, over GraphQL. */
export class SummitActs {
  constructor(
    readonly api: TestApi,
    readonly world: World,
  ) {}

  /** Any mutation of the area; the same key again is a retry. */
  async act(who: Pick<Citizen, 'token'> | null | undefined, verb: string, input: object, key: string = randomUUID()): Promise<SummitActed> {
    const type = verb[0]?.toUpperCase() + verb.slice(1);
    const document = `mutation ($input: ${type}Input!) { ${verb}(input: $input) { __typename ... on Refusal { code message field } ... on ${type}Payload { summit { id state version } } } }`;
    return (await this.api.query<Record<string, SummitActed>>(document, { input: { idempotencyKey: key, ...input } }, { as: who?.token }))[verb] ?? { __typename: 'nothing' };
  }

  /** In so many days at eight, for four hours, under this sponsor. */
  async fields(sponsor: Pick<Citizen, 'id'>, days = 21, more: object = {}): Promise<object> {
    const [row] = await this.api.database.owner<{ at: Date }>(`select date_trunc('day', kernel.now()) + make_interval(days => $1, hours => 8) as at`, [days]);
    const at = row?.at ?? new Date();
    return { title: 'Autumn summit', startsAt: at.toISOString(), endsAt: new Date(at.getTime() + 4 * 3_600_000).toISOString(), place: 'Room 4', sponsorId: nodeId('Person', sponsor.id), ...more };
  }

  /** A summit that is still a draft. */
  async drafted(executive: Citizen, more: object = {}): Promise<string> {
    const { summit, message } = await this.act(executive, 'createSummit', await this.fields(executive, 21, more));
    if (!summit) throw new Error(message);
    return summit.id;
  }

  /** Announced, with these people beside the executive. */
  async announced(executive: Citizen, participants: readonly Citizen[], more: object = {}): Promise<string> {
    const summitId = await this.drafted(executive, more);
    for (const { id } of participants) await this.act(executive, 'inviteParticipant', { summitId, personId: nodeId('Person', id) });
    const { message } = await this.act(executive, 'announceSummit', { summitId });
    if (message) throw new Error(message);
    return summitId;
  }

  /** Announced, with a line for each of these activities, and the plan made version 1. Gives the lines' ids, in that order. */
  async planned(executive: Citizen, participants: readonly Citizen[], activities: readonly string[], dueOn = '2027-06-30'): Promise<{ summitId: string; lines: string[] }> {
    const summitId = await this.announced(executive, participants);
    const { touchPointIds } = this.world;
    for (const [at, activity] of activities.entries()) {
      const { message } = await this.act(executive, 'addPlanLine', { summitId, touchPointId: nodeId('TouchPoint', touchPointIds[at % touchPointIds.length] ?? ''), functionId: null, activity, measure: 'Answered in time', from: '22 %', to: '90 %', dueOn });
      if (message) throw new Error(message);
    }
    await this.act(executive, 'freezePlan', { summitId });
    const rows = (await this.read<{ planLines: { id: string; activity: string }[] }>(executive, summitId, 'planLines { id activity }'))?.planLines ?? [];
    return { summitId, lines: activities.flatMap((activity) => rows.filter((row) => row.activity === activity).map(({ id }) => id)) };
  }

  /** A plan that the executive, its one reviewer, has approved, without these lines. */
  async approved(executive: Citizen, participants: readonly Citizen[], activities: readonly string[], without: readonly number[] = [], dueOn?: string): Promise<{ summitId: string; lines: string[] }> {
    const made = await this.planned(executive, participants, activities, dueOn);
    await this.act(executive, 'openReview', { summitId: made.summitId, number: 1 });
    const lines = without.map((at) => ({ lineId: made.lines[at], words: 'Not this year.' }));
    const { message } = await this.act(executive, 'reviewPlan', { summitId: made.summitId, number: 1, verdict: lines.length > 0 ? 'APPROVE_BUT' : 'APPROVE', lines });
    if (message) throw new Error(message);
    return made;
  }

  async read<T>(who: Pick<Citizen, 'token'> | null | undefined, summitId: string, fields: string): Promise<T | null> {
    return (await this.api.query<{ summit: T | null }>(`query ($id: ID!) { summit(id: $id) { ${fields} } }`, { id: summitId }, { as: who?.token })).summit;
  }
}
