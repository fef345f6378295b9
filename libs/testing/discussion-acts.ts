import { randomUUID } from 'node:crypto';
import type { DecisionActs, Who } from './decision-acts.js';

export interface ContributionShown {
  readonly id: string;
  readonly number: number;
  readonly text: string | null;
  readonly replyTo: string | null;
  readonly earlier: readonly { readonly text: string }[];
  readonly isRead: boolean;
  readonly officeFor: string | null;
  readonly mentions: readonly { readonly name: string }[];
}
/** What a mutation of a discussion answered: the contribution, or the refusal. */
export interface DiscussionActed {
  readonly code?: string;
  readonly message?: string;
  readonly field?: string | null;
  readonly contribution?: ContributionShown;
}

const FIELDS = 'id number text replyTo earlier { text } isRead isMine officeFor asAlternate editableUntil withdrawnAt author { name } mentions { name }';

/** Takes part in discussions as people do, over GraphQL. */
export class DiscussionActs {
  readonly SHOWN = `unreadCount discussion { id inside { name } contributions { ${FIELDS} } }`;

  constructor(private readonly decisions: DecisionActs) {}

  say = (who: Who, decisionId: string, text: string, more: object = {}, key?: string): Promise<DiscussionActed> => this.act(who, 'contribute', `contribution { ${FIELDS} }`, { decisionId, text, ...more }, key);
  edit = (who: Who, contributionId: string, text: string): Promise<DiscussionActed> => this.act(who, 'editContribution', `contribution { ${FIELDS} }`, { contributionId, text });
  withdraw = (who: Who, contributionId: string): Promise<DiscussionActed> => this.act(who, 'withdrawContribution', `contribution { ${FIELDS} }`, { contributionId });
  markRead = (who: Who, decisionId: string, contributionIds: readonly string[]): Promise<DiscussionActed> => this.act(who, 'markDiscussionRead', 'decision { id }', { decisionId, contributionIds });

  /** Says it and gives its id; throws when it is refused. */
  async said(who: Who, decisionId: string, text: string, more: object = {}): Promise<string> {
    const { contribution, message } = await this.say(who, decisionId, text, more);
    if (!contribution) throw new Error(message);
    return contribution.id;
  }

  private async act(who: Who, verb: string, selection: string, input: object, key: string = randomUUID()): Promise<DiscussionActed> {
    const type = verb[0]?.toUpperCase() + verb.slice(1);
    const document = `mutation ($input: ${type}Input!) { ${verb}(input: $input) { __typename ... on Refusal { code message field } ... on ${type}Payload { ${selection} } } }`;
    const data = await this.decisions.api.query<Record<string, DiscussionActed>>(document, { input: { idempotencyKey: key, ...input } }, { as: who?.token });
    const answer = data[verb];
    if (!answer) throw new Error(`${verb} answered nothing.`);
    return answer;
  }
}
