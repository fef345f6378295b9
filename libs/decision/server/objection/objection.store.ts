import { Injectable } from '@nestjs/common';
import { objectionState, type ObjectionFacts } from '@tribune/decision/domain';
import type { Actor } from '@tribune/kernel/domain';
import { Database, groupedBy, loader, toNodeId, type GraphQLContext } from '@tribune/kernel/server';
import { Objection, ObjectionReply, Overruling } from './objection.types.js';

interface ObjectionRow {
  id: string;
  decisionUuid: string;
  personUuid: string;
  revision: number;
  harm: string;
  toWhom: string;
  evidence: string;
  proposedChange: string;
  at: Date;
  endedAt: Date | null;
  facts: Omit<ObjectionFacts, 'now' | 'raisedAt'>;
  now: Date;
  replies: { personUuid: string; words: string; at: string }[];
  overrulings: { round: number; openedAt: string; closesAt: string; inFavour: number; against: number; judges: number; overruled: boolean | null }[];
}

const SELECT = `
  select o.id, o.decision_id as "decisionUuid", o.person_id as "personUuid", o.revision, o.harm, o.to_whom as "toWhom", o.evidence, o.proposed_change as "proposedChange", o.at, e.at as "endedAt", kernel.now() as now,
         jsonb_build_object('objectorId', o.person_id, 'revision', o.revision, 'currentRevision', d.current_revision, 'decisionState', d.state, 'councilId', d.council_id, 'authorId', d.author_id,
           'method', decision.method_of(d), 'endedAs', e.ended_as, 'stands', s.id is not null,
           'answered', exists (select from decision.objection_reply r where r.organization_id = o.organization_id and r.objection_id = o.id),
           'answeredSinceOverruling', exists (select from decision.objection_reply r where r.organization_id = o.organization_id and r.objection_id = o.id
              and r.at > coalesce((select max(x.at) from decision.overruling_result x where x.organization_id = o.organization_id and x.objection_id = o.id), '-infinity')),
           'overruling', exists (select from decision.overruling x where x.organization_id = o.organization_id and x.objection_id = o.id and not exists (
              select from decision.overruling_result q where q.organization_id = x.organization_id and q.objection_id = x.objection_id and q.round = x.round)),
           'judgeIds', decision.judges_of(d, o.person_id),
           'heardIds', coalesce((select jsonb_agg(v.member_id) from decision.overruling_voice v where v.organization_id = o.organization_id and v.objection_id = o.id
              and v.round = (select max(x.round) from decision.overruling x where x.organization_id = o.organization_id and x.objection_id = o.id)), '[]')) as facts,
         coalesce((select jsonb_agg(jsonb_build_object('personUuid', r.person_id, 'words', r.words, 'at', r.at) order by r.reply) from decision.objection_reply r where r.organization_id = o.organization_id and r.objection_id = o.id), '[]') as replies,
         coalesce((select jsonb_agg(jsonb_build_object('round', x.round, 'openedAt', x.opened_at, 'closesAt', x.closes_at, 'overruled', q.overruled, 'judges', coalesce(q.judges, cardinality(decision.judges_of(d, o.person_id))),
              'inFavour', (select count(*) from decision.overruling_voice v where v.organization_id = x.organization_id and v.objection_id = x.objection_id and v.round = x.round and v.overrules),
              'against', (select count(*) from decision.overruling_voice v where v.organization_id = x.organization_id and v.objection_id = x.objection_id and v.round = x.round and not v.overrules)) order by x.round)
            from decision.overruling x left join decision.overruling_result q on q.organization_id = x.organization_id and q.objection_id = x.objection_id and q.round = x.round
           where x.organization_id = o.organization_id and x.objection_id = o.id), '[]') as overrulings
    from decision.objection o
    join decision.decision d on d.organization_id = o.organization_id and d.id = o.decision_id
    left join decision.objection_end e on e.organization_id = o.organization_id and e.objection_id = o.id
    left join decision.standing_objection s on s.organization_id = o.organization_id and s.id = o.id`;

/** Objections to decisions that the person has been shown. */
@Injectable()
export class ObjectionStore {
  constructor(private readonly database: Database) {}

  /** The first one first. */
  async of(actor: Actor, context: GraphQLContext, decisionId: string): Promise<Objection[]> {
    const objections = loader(context, 'objections', async (ids) => {
      const rows = await this.database.read<ObjectionRow>(actor, `${SELECT} where o.organization_id = $1 and o.decision_id = any($2) order by o.at, o.id`, [actor.organizationId, ids]);
      return groupedBy(rows.map(objectionOf), ({ decisionUuid }) => decisionUuid);
    });
    return (await objections.load(decisionId)) ?? [];
  }

  async find(actor: Actor, id: string): Promise<Objection | null> {
    const [row] = await this.database.read<ObjectionRow>(actor, `${SELECT} where o.organization_id = $1 and o.id = $2 and d.proposed_at is not null`, [actor.organizationId, id]);
    return row ? objectionOf(row) : null;
  }
}

const HOURS_72 = 72 * 3_600_000;

function objectionOf({ facts: known, now, replies, overrulings, ...row }: ObjectionRow): Objection {
  const facts = { ...known, now, raisedAt: row.at };
  const state = objectionState(facts);
  return Object.assign(new Objection(), row, {
    uuid: row.id,
    id: toNodeId('Objection', row.id),
    facts,
    state,
    overrulingOpensAt: state === 'OPEN' && facts.method !== 'CONSENT' ? new Date(row.at.getTime() + HOURS_72) : null,
    replyRows: replies.map(({ at, ...reply }) => Object.assign(new ObjectionReply(), reply, { at: new Date(at) })),
    overrulings: overrulings.map(({ openedAt, closesAt, ...each }) => Object.assign(new Overruling(), each, { openedAt: new Date(openedAt), closesAt: new Date(closesAt) })),
  });
}
