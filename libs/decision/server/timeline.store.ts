import { Injectable } from '@nestjs/common';
import type { Actor } from '@tribune/kernel/domain';
import { Database, groupedBy, loader, type GraphQLContext } from '@tribune/kernel/server';
import { TimelineEntry } from './decision.types.js';

interface EventRow {
  subject_id: string;
  at: Date;
  type: string;
  actor_id: string | null;
  data: { revision?: number; basis?: number; class?: string; constituency?: string; carried?: boolean; cast?: number; number?: number; kind?: string };
}

/** What happened to decisions that the person has been shown, from the event list. */
@Injectable()
export class TimelineStore {
  constructor(private readonly database: Database) {}

  async of(actor: Actor, context: GraphQLContext, decisionId: string): Promise<TimelineEntry[]> {
    const entries = loader(context, 'timeline', async (ids) => {
      const rows = await this.database.as(actor, (tx) =>
        tx.query<EventRow[]>(`select subject_id, at, type, actor_id, data from audit.event where organization_id = $1 and subject_type = 'Decision' and subject_id = any($2) order by id`, [actor.organizationId, ids]),
      );
      return new Map([...groupedBy(rows, (row) => row.subject_id)].map(([id, events]) => [id, events.map(entryOf)]));
    });
    return (await entries.load(decisionId)) ?? [];
  }
}

const entryOf = ({ at, type, actor_id, data }: EventRow): TimelineEntry =>
  Object.assign(new TimelineEntry(), { at, type, actorUuid: actor_id, constituencyUuid: data.constituency ?? null, revision: data.revision ?? data.basis ?? null, sentence: SENTENCES[type]?.(data, actor_id !== null) ?? 'did something here' });

type Sentence = (data: EventRow['data'], byPerson: boolean) => string;
/** Read after the actor's name; what the clock does stands alone. */
const SENTENCES: Readonly<Record<string, Sentence>> = {
  DecisionProposed: () => 'proposed it',
  DecisionSeconded: () => 'seconded it',
  VoteOpened: (_, byPerson) => (byPerson ? 'opened the vote' : 'The vote opened by itself'),
  VotePostponed: () => 'postponed the vote by 14 days',
  BallotCast: ({ cast }) => ((cast ?? 1) > 1 ? 'changed their ballot' : 'cast their ballot'),
  DecisionAmended: (data) => (data.class === 'EDITORIAL' ? `edited the text: revision ${data.revision}; ballots stand` : `changed what takes effect: revision ${data.revision}; the council is asked again`),
  EditRaised: ({ revision }) => `raised the edit of revision ${revision} to material; the council is asked again`,
  VoteReopened: ({ basis }) => `reopened the vote, on revision ${basis}`,
  VoteClosed: ({ carried }) => (carried ? 'The vote closed: carried' : 'The vote closed: not carried'),
  ProposalAdopted: ({ revision }) => `adopted revision ${revision} and answers for it`,
  Recused: () => 'declared a conflict of interest and takes no part',
  RecusalContested: () => 'contested a recusal',
  RecusalJudged: () => 'said whether a contested recusal stands',
  RecusalSetAside: () => 'The other members set a recusal aside',
  DecisionApproved: ({ revision }) => `approved revision ${revision}`,
  DecisionWaived: ({ revision }) => `agreed that revision ${revision} does not affect them`,
  DecisionRefused: ({ revision }) => `refused revision ${revision}`,
  AnswerRevoked: () => 'took their answer back',
  DecisionWithdrawn: () => 'withdrew it',
  EvidenceAttached: ({ kind }) => `attached ${EVIDENCE[kind ?? ''] ?? 'evidence'}`,
  EvidenceWithdrawn: ({ kind }) => `withdrew ${EVIDENCE[kind ?? ''] ?? 'evidence'}`,
  DecisionFinal: ({ revision }) => `Revision ${revision} is final`,
  EffectsPredicted: ({ cast }) => ((cast ?? 1) > 1 ? 'changed what they predict' : 'predicted what will come of it'),
  ActualValueEntered: () => 'entered what was measured',
  OutcomeReviewed: ({ number }) => ((number ?? 1) > 1 ? 'corrected the review of its outcome' : 'reviewed its outcome'),
};

const EVIDENCE: Readonly<Record<string, string>> = {
  MEASURE: 'a figure as evidence', MENTION: 'a customer’s words as evidence', CONSULTATION: 'a consultation as evidence', COMPETITOR_MOVE: 'a competitor’s move as evidence',
  WALKED: 'what they saw at a touch point as evidence', DOCUMENT: 'a document as evidence',
};
