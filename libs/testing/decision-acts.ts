import { randomUUID } from 'node:crypto';
import { moveClock } from './clock.js';
import { showPasskey } from './sign-in.js';
import type { TestApi } from './test-api.js';
import type { Citizen, World } from './world.js';

/** What a mutation answered: the payload's decision, or the refusal. */
export interface Acted {
  readonly __typename: string;
  readonly code?: string;
  readonly message?: string;
  readonly field?: string | null;
  readonly decision?: { readonly id: string; readonly number: number; readonly state: string; readonly revisionNumber: number };
}

export type Who = Pick<Citizen, 'token'> | null;
const asIs = (who: Who) => ({ as: who?.token });

export const nodeId = (type: string, uuid: string): string => Buffer.from(`${type}:${uuid}`).toString('base64url');

/** Acts on decisions as people do, over GraphQL. */
export class DecisionActs {
  constructor(
    readonly api: TestApi,
    readonly world: World,
  ) {}

  /** Any mutation of the area; the same key again is a retry. */
  async act(who: Who, verb: string, input: object, key: string = randomUUID()): Promise<Acted> {
    const type = verb[0]?.toUpperCase() + verb.slice(1);
    const document = `mutation ($input: ${type}Input!) { ${verb}(input: $input) { __typename ... on Refusal { code message field } ... on FieldMissing { fields } ... on ${type}Payload { decision { id number state revisionNumber } } } }`;
    const data = await this.api.query<Record<string, Acted>>(document, { input: { idempotencyKey: key, ...input } }, asIs(who));
    const answer = data[verb];
    if (!answer) throw new Error(`${verb} answered nothing.`);
    return answer;
  }

  /** The four fields that make a proposal, and what else is given. */
  fields(more: object = {}): object {
    return {
      title: 'Rebook by yourself',
      whatChanges: 'You change a missed connection in the app, without calling anybody.',
      easier: 'No queue, no phone, a new seat in two minutes.',
      touchPointIds: [nodeId('TouchPoint', this.world.touchPointIds[0] ?? '')],
      ...more,
    };
  }

  async drafted(author: Who = this.world.chair, more: object = {}): Promise<string> {
    const { decision, message } = await this.act(author, 'draftDecision', { councilId: nodeId('Council', this.world.councilId), ...this.fields(more) });
    if (!decision) throw new Error(message);
    return decision.id;
  }

  async proposed(author: Who = this.world.chair, more: object = {}): Promise<string> {
    const decisionId = await this.drafted(author, more);
    await this.done(author, 'proposeDecision', { decisionId });
    return decisionId;
  }

  async seconded(author: Who = this.world.chair, by: Who = this.member(1), more: object = {}): Promise<string> {
    const decisionId = await this.proposed(author, more);
    await this.done(by, 'secondDecision', { decisionId });
    return decisionId;
  }

  async voting(author: Who = this.world.chair, by: Who = this.member(1), more: object = {}): Promise<string> {
    const decisionId = await this.seconded(author, by, more);
    await this.done(this.world.chair, 'openVote', { decisionId });
    return decisionId;
  }

  /** Everybody agrees, and the vote's time passes. */
  async carried(author: Who = this.world.chair, by: Who = this.member(1), more: object = {}): Promise<string> {
    const decisionId = await this.voting(author, by, more);
    await this.castAll(decisionId);
    await this.pass('8 days');
    return decisionId;
  }

  async castAll(decisionId: string, choice = 'AGREE', reason: string | null = null): Promise<void> {
    const { currentRevision } = await this.read<{ currentRevision: { number: number } }>(this.world.chair, decisionId, 'currentRevision { number }');
    await Promise.all(this.world.members.map((member) => this.done(member, 'castBallot', { decisionId, seenRevision: currentRevision.number, choice, reason })));
  }

  /** Input of an answer to the text that stands, for the customers. */
  async seen(decisionId: string, more: object = {}): Promise<object> {
    const { currentRevision } = await this.read<{ currentRevision: { number: number; bodyHash: string } }>(this.world.chair, decisionId, 'currentRevision { number bodyHash }');
    return { decisionId, constituencyId: nodeId('Constituency', this.world.customersId), seenRevision: currentRevision.number, seenHash: currentRevision.bodyHash, ...more };
  }

  async approval(decisionId: string, more: object = {}): Promise<object> {
    return this.seen(decisionId, { kind: 'APPROVE', withoutDossierBecause: 'It was asked for by the roll in October.', ...more });
  }

  async refusal(decisionId: string, more: object = {}): Promise<object> {
    return this.seen(decisionId, { interest: 'People without a phone are left behind.', evidence: '11 % of the roll has no app.', alternative: 'Keep the counter open as well.', ...more });
  }

  /** With a passkey shown a moment before, as answers are signed (D9). */
  async signed(who: Who, verb: string, input: object): Promise<Acted> {
    if (who) await showPasskey(this.world.database, who.token);
    return this.act(who, verb, input);
  }

  async done(who: Who, verb: string, input: object): Promise<Acted> {
    const answer = await this.act(who, verb, input);
    if (answer.code) throw new Error(`${verb}: ${answer.code}: ${answer.message ?? ''}`);
    return answer;
  }

  async read<T>(who: Who, decisionId: string, selection: string): Promise<T> {
    const { decision } = await this.api.query<{ decision: T | null }>(`query ($id: ID!) { decision(id: $id) { ${selection} } }`, { id: decisionId }, asIs(who));
    if (!decision) throw new Error('This decision is not there for them.');
    return decision;
  }

  /** Time passes, and the worker does what the clock brings about. Nobody has to sign in again for it. */
  async pass(interval: string): Promise<void> {
    await moveClock(this.world.database, interval);
    await this.world.database.owner(`update auth.session set expires_at = kernel.now() + interval '7 days' where ended_at is null`);
    await this.world.database.query('worker', 'select decision.tick(), action.tick()');
  }

  /** To so long before the vote ends: how many days that takes hangs on the day of the week. */
  async passUntil(left: string, decisionId: string): Promise<void> {
    const { vote } = await this.read<{ vote: { closesAt: string } }>(this.world.chair, decisionId, 'vote { closesAt }');
    const [row] = await this.world.database.owner<{ interval: string }>('select ($1::timestamptz - kernel.now() - $2::interval)::text as interval', [vote.closesAt, left]);
    await this.pass(row?.interval ?? '');
  }

  member(at: number): Citizen {
    const member = this.world.members[at];
    if (!member) throw new Error(`There is no member ${at}.`);
    return member;
  }
}
