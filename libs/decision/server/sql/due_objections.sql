-- Objections at which the clock has something to do (D8): 72 hours without an answer, or a vote on overruling whose time is up.
create or replace function decision.due_objections() returns table (organization_id uuid, objection_id uuid) language sql stable security definer
set search_path = decision, pg_temp set timezone = 'UTC' as $$
  select o.organization_id, o.id from objection o join decision.decision d on d.organization_id = o.organization_id and d.id = o.decision_id
   where d.state in ('DELIBERATING', 'VOTING', 'CARRIED', 'REFUSED') and not exists (select from objection_end e where e.organization_id = o.organization_id and e.objection_id = o.id)
     and (exists (select from overruling x where x.organization_id = o.organization_id and x.objection_id = o.id and x.closes_at <= kernel.now()
                     and not exists (select from overruling_result r where r.organization_id = x.organization_id and r.objection_id = x.objection_id and r.round = x.round))
          or (o.at + interval '72 hours' <= kernel.now() and not exists (select from objection_reply r where r.organization_id = o.organization_id and r.objection_id = o.id)
              and not exists (select from overruling x where x.organization_id = o.organization_id and x.objection_id = o.id)))
   order by o.organization_id, o.decision_id, o.id
$$;
grant execute on function decision.due_objections() to tribune_worker;
