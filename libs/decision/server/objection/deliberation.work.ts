import { Injectable } from '@nestjs/common';
import { WORK_WORDS } from '@tribune/decision/domain';
import type { Actor } from '@tribune/kernel/domain';
import { Database, spoken, WorkSources, type Work } from '@tribune/kernel/server';
import { hasOffice } from '../has-office.js';

interface Row {
  kind: 'ANSWER_OBJECTION' | 'JUDGE_OBJECTION' | 'END_OBJECTION' | 'VOTE_BY_PROXY' | 'SUPERSEDE';
  decision: string;
  title: string;
  about: string;
  key: string;
  since: Date;
  due: Date | null;
}

/** One statement: what objections, proxies and broken conditions ask of this person, and of nobody else (D7, D8, D9, D12). */
const WORK = `
  with open as (
    select o.organization_id, o.id, o.person_id, o.revision, o.at, d, d.id as decision_id, d.current_revision, d.author_id, d.council_id,
           (select max(r.at) from decision.objection_reply r where r.organization_id = o.organization_id and r.objection_id = o.id) as replied_at, x.round, x.opened_at, x.closes_at
      from decision.standing_objection o join decision.decision d on d.organization_id = o.organization_id and d.id = o.decision_id
      left join lateral (select y.* from decision.overruling y where y.organization_id = o.organization_id and y.objection_id = o.id and y.closes_at > kernel.now()
        and not exists (select from decision.overruling_result q where q.organization_id = y.organization_id and q.objection_id = y.objection_id and q.round = y.round) order by y.round desc limit 1) x on true
     where o.organization_id = $1 and d.state in ('DELIBERATING', 'VOTING', 'CARRIED', 'REFUSED')),
  asked as (
    select 'ANSWER_OBJECTION' as kind, o.decision_id, o.id::text as key, o.person_id as about, o.at as since, o.at + interval '72 hours' as due from open o
     where o.replied_at is null and o.round is null and o.person_id <> $2 and decision.answers_for(o.d, $2)
    union all
    select 'JUDGE_OBJECTION', o.decision_id, o.id::text, o.person_id, o.opened_at, o.closes_at from open o
     where o.round is not null and $2 = any (decision.judges_of(o.d, o.person_id))
       and not exists (select from decision.overruling_voice v where v.organization_id = o.organization_id and v.objection_id = o.id and v.round = o.round and v.member_id = $2)
    union all
    select 'END_OBJECTION', o.decision_id, o.id::text, o.person_id, greatest(o.replied_at, o.at), null from open o
     where o.person_id = $2 and o.round is null and (o.replied_at is not null or o.current_revision > o.revision)
    union all
    select 'VOTE_BY_PROXY', d.id, e.person_id::text, e.person_id, v.opened_at, v.closes_at
      from decision.decision d join decision.vote v on v.organization_id = d.organization_id and v.decision_id = d.id and v.basis = d.vote_basis and v.closes_at > kernel.now()
      join council.council c on c.organization_id = d.organization_id and c.id = d.council_id and c.proxies_allowed
      join decision.standing_proxy p on p.organization_id = d.organization_id and p.council_id = d.council_id and p.holder_id = $2 and (p.decision_id is null or p.decision_id = d.id)
      join decision.elector e on e.organization_id = d.organization_id and e.decision_id = d.id and e.basis = d.vote_basis and e.person_id = p.giver_id
     where d.organization_id = $1 and d.state = 'VOTING' and decision.proxy_holder(d, e.person_id) = $2
       and not exists (select from decision.ballot b where b.organization_id = d.organization_id and b.decision_id = d.id and b.basis = d.vote_basis and b.person_id = e.person_id)
       and not exists (select from decision.standing_recusal r where r.organization_id = d.organization_id and r.decision_id = d.id and r.person_id in ($2, e.person_id))
    union all
    select 'SUPERSEDE', b.decision_id, b.approval_id::text, b.reported_by, b.at, b.due_at
      from decision.condition_break b join decision.decision d on d.organization_id = b.organization_id and d.id = b.decision_id
     where b.organization_id = $1 and decision.answers_for(d, $2)
       and not exists (select from decision.revision_supersedes r join decision.finalization f on f.organization_id = r.organization_id and f.decision_id = r.decision_id and f.revision = r.revision
                        where r.organization_id = b.organization_id and r.superseded_id = b.decision_id))
  select distinct on (a.kind, a.key, a.decision_id) a.kind, a.decision_id as decision, a.key, a.since, a.due, p.name as about, r.body::jsonb->'prose'->>'title' as title
    from asked a join people.person p on p.organization_id = $1 and p.id = a.about
    join decision.decision d on d.organization_id = $1 and d.id = a.decision_id
    join decision.revision r on r.organization_id = $1 and r.decision_id = d.id and r.revision = d.current_revision`;

@Injectable()
export class DeliberationWork {
  constructor(
    private readonly database: Database,
    sources: WorkSources,
  ) {
    sources.register((actor) => this.of(actor));
  }

  private async of(actor: Actor): Promise<Work[]> {
    if (!hasOffice(actor)) return [];
    const rows = await this.database.read<Row>(actor, WORK, [actor.organizationId, actor.personId]);
    const words = WORK_WORDS[spoken()];
    return rows.map(({ kind, decision, title, about, key, since, due }) => ({ kind, key: `${kind}:${decision}:${key}`, title, sentence: words[kind](about), waitingSince: since, dueAt: due, subject: { type: 'Decision', uuid: decision } }));
  }
}
