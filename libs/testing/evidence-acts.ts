import { randomUUID } from 'node:crypto';
import type { DecisionActs, Who } from './decision-acts.js';

export interface EvidenceShown {
  readonly id: string;
  readonly kind: string;
  readonly value: string | null;
  readonly isRead: boolean;
  readonly afterVoteOpened: boolean;
  readonly withdrawnBecause: string | null;
  readonly picture: { readonly url: string; readonly alt: string; readonly width: number; readonly height: number } | null;
}
/** What a mutation of evidence answered: the evidence, or the refusal. */
export interface EvidenceActed {
  readonly code?: string;
  readonly message?: string;
  readonly field?: string | null;
  readonly evidence?: EvidenceShown;
}

const FIELDS = `id kind value unit n low high source day isRead isMine afterVoteOpened withdrawnAt withdrawnBecause author { name } touchPoint { id } picture { url alt width height }`;

/** Acts on evidence as people do, over GraphQL. */
export class EvidenceActs {
  readonly SHOWN = `evidenceCount whyNotAttachEvidence unreadEvidence { id } evidence { ${FIELDS} }`;

  constructor(private readonly decisions: DecisionActs) {}

  measure = (): object => ({ kind: 'MEASURE', title: 'Minutes until somebody is there', value: '31', unit: 'minutes', source: 'Gate log', day: '2026-11-01', why: 'Half an hour is a missed flight.' });

  attach = (who: Who, input: object, key: string = randomUUID()): Promise<EvidenceActed> => this.act(who, 'attachEvidence', `evidence { ${FIELDS} }`, input, key);
  withdraw = (who: Who, input: object): Promise<EvidenceActed> => this.act(who, 'withdrawEvidence', `evidence { ${FIELDS} }`, input);
  markRead = (who: Who, input: object): Promise<EvidenceActed> => this.act(who, 'markEvidenceRead', 'decision { id }', input);

  private async act(who: Who, verb: string, selection: string, input: object, key: string = randomUUID()): Promise<EvidenceActed> {
    const type = verb[0]?.toUpperCase() + verb.slice(1);
    const document = `mutation ($input: ${type}Input!) { ${verb}(input: $input) { __typename ... on Refusal { code message field } ... on ${type}Payload { ${selection} } } }`;
    const data = await this.decisions.api.query<Record<string, EvidenceActed>>(document, { input: { idempotencyKey: key, ...input } }, { as: who?.token });
    const answer = data[verb];
    if (!answer) throw new Error(`${verb} answered nothing.`);
    return answer;
  }
}
