import { Injectable } from '@nestjs/common';
import { workOf, type DecisionWork, type WorkFacts } from '@tribune/decision/domain';
import type { Actor } from '@tribune/kernel/domain';
import { Database, spoken, type Work } from '@tribune/kernel/server';
import { ASKED } from './decision.sql.js';
import { hasOffice } from './has-office.js';

interface WorkRow {
  id: string;
  title: string;
  now: Date;
  facts: Omit<WorkFacts, 'createdAt' | 'proposedAt' | 'opensAt' | 'vote' | 'turns' | 'recusalsToJudge'> & {
    createdAt: string;
    proposedAt: string | null;
    opensAt: string | null;
    vote: { openedAt: string; closesAt: string; voted: boolean; staleRevision: number | null; staleChoice: string | null } | null;
    recusalsToJudge: { name: string; since: string; dueAt: string | null }[];
    turns: { constituency: string; asks: 'APPROVE' | 'WAIVE'; since: string; dueAt: string | null; pausedUntil: string | null }[];
  };
}

/** One statement: every open decision that may wait for this person, with the facts that say whether it does. */
const work = (of: string): string => `
  with mine as (
    select d.*, r.body::jsonb->'prose'->>'title' as title, r.author_id as editor_id,
           exists (select from council.seat s where s.organization_id = d.organization_id and s.council_id = d.council_id and s.person_id = $2 and s.until_at is null) as is_member,
           exists (select from council.seat s where s.organization_id = d.organization_id and s.council_id = d.council_id and s.person_id = $2 and s.until_at is null and s.is_chair) as is_chair,
           exists (select from champion.live_term t where t.organization_id = d.organization_id and t.person_id = $2 and t.rank = 0) as is_champion,
           exists (select from decision.standing_recusal c where c.organization_id = d.organization_id and c.decision_id = d.id and c.person_id = $2) as is_recused,
           exists (select from decision.adoption a where a.organization_id = d.organization_id and a.decision_id = d.id and a.revision = d.current_revision) as is_adopted
      from decision.decision d
      join decision.revision r on r.organization_id = d.organization_id and r.decision_id = d.id and r.revision = d.current_revision
     where d.organization_id = $1 and d.state in ('DRAFT', 'DELIBERATING', 'VOTING', 'CARRIED') and (d.proposed_at is not null or d.author_id = $2) and ${of}),
  own as (select distinct on (b.decision_id) b.* from decision.my_ballots($3, (select coalesce(array_agg(id), '{}') from mine where state = 'VOTING')) b where b.person_id = $2 order by b.decision_id, b.basis desc)
  select m.id, m.title, kernel.now() as now, jsonb_build_object(
    'state', m.state, 'isAuthor', m.author_id = $2, 'isMember', m.is_member, 'isChair', m.is_chair, 'isChampion', m.is_champion, 'seconded', m.seconded_at is not null,
    'adoptable', not m.is_adopted and exists (select from champion.live_term t where t.organization_id = m.organization_id and t.person_id in (m.author_id, m.editor_id)),
    'createdAt', m.created_at, 'proposedAt', m.proposed_at, 'opensAt', decision.opens_at(d),
    'recusalsToJudge', case when m.is_member and not m.is_recused and m.state in ('DELIBERATING', 'VOTING') then coalesce((
      select jsonb_agg(jsonb_build_object('name', p.name, 'since', q.at, 'dueAt', v.closes_at) order by q.at)
        from decision.recusal_contest q join people.person p on p.organization_id = q.organization_id and p.id = q.person_id
        join decision.standing_recusal z on z.organization_id = q.organization_id and z.decision_id = q.decision_id and z.person_id = q.person_id
       where q.organization_id = m.organization_id and q.decision_id = m.id and q.person_id <> $2
         and not exists (select from decision.recusal_voice w where w.organization_id = q.organization_id and w.decision_id = q.decision_id and w.person_id = q.person_id and w.member_id = $2)), '[]') else '[]' end,
    'vote', case when e.person_id is not null and not m.is_recused and m.state = 'VOTING' then jsonb_build_object('openedAt', v.opened_at, 'closesAt', v.closes_at, 'voted', coalesce(o.basis = m.vote_basis, false),
      'staleRevision', case when o.basis < m.vote_basis then o.revision end, 'staleChoice', case when o.basis < m.vote_basis then o.choice end) end,
    'turns', case when m.state = 'CARRIED' and m.author_id <> $2 and (m.editor_id <> $2 or m.is_adopted) then coalesce((
      select jsonb_agg(jsonb_build_object('constituency', k.name, 'asks', case n.stance when 'affects' then 'APPROVE' else 'WAIVE' end,
               'since', greatest(c.started_at, h.starts_at), 'dueAt', greatest(c.started_at, h.starts_at) + (c.due_at - c.started_at), 'pausedUntil', c.resumes_at))
        from champion.live_term t
        join champion.constituency k on k.organization_id = t.organization_id and k.id = t.constituency_id and k.binds_from <= kernel.now()
        join champion.live_term h on h.organization_id = t.organization_id and h.constituency_id = t.constituency_id and h.rank = 0
        join decision.revision_constituency n on n.organization_id = m.organization_id and n.decision_id = m.id and n.revision = m.current_revision and n.constituency_id = k.id
        join decision.clock c on c.organization_id = m.organization_id and c.decision_id = m.id and c.revision = m.current_revision and c.constituency_id = k.id
       where t.organization_id = m.organization_id and t.person_id = $2 and (decision.acting_term(m.organization_id, m.id, k.id, $2)).id is not null
         and not exists (select from decision.standing_approval p where p.organization_id = m.organization_id and p.decision_id = m.id and p.constituency_id = k.id and p.revision = m.current_revision)), '[]') else '[]' end) as facts
    from mine m
    join decision.decision d on d.organization_id = m.organization_id and d.id = m.id
    left join decision.vote v on v.organization_id = m.organization_id and v.decision_id = m.id and v.basis = m.vote_basis
    left join decision.elector e on e.organization_id = m.organization_id and e.decision_id = m.id and e.basis = m.vote_basis and e.person_id = $2
    left join own o on o.decision_id = m.id`;

@Injectable()
export class WorkStore {
  constructor(private readonly database: Database) {}

  async of(actor: Actor): Promise<Work[]> {
    const rows = await this.database.read<WorkRow>(actor, work(hasOffice(actor) ? 'true' : ASKED), [actor.organizationId, actor.personId, actor.token]);
    return rows.flatMap((row) => workOf(factsOf(row), row.now, spoken()).map((work, at) => itemOf(row, work, at)));
  }
}

const itemOf = ({ id, title }: WorkRow, work: DecisionWork, at: number): Work => ({ ...work, key: `${work.kind}:${id}:${at}`, title, subject: { type: 'Decision', uuid: id } });

function factsOf({ facts }: WorkRow): WorkFacts {
  const moment = (value: string | null) => (value === null ? null : new Date(value));
  return {
    ...facts,
    createdAt: new Date(facts.createdAt),
    proposedAt: moment(facts.proposedAt),
    opensAt: moment(facts.opensAt),
    vote: facts.vote && { ...facts.vote, openedAt: new Date(facts.vote.openedAt), closesAt: new Date(facts.vote.closesAt) },
    recusalsToJudge: facts.recusalsToJudge.map((each) => ({ ...each, since: new Date(each.since), dueAt: moment(each.dueAt) })),
    turns: facts.turns.map((turn) => ({ ...turn, since: new Date(turn.since), dueAt: moment(turn.dueAt), pausedUntil: moment(turn.pausedUntil) })),
  };
}
