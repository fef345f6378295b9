-- Seven days for the champion from the moment nothing else is missing. Asked are exactly those whose turn it is and who have not answered (D11, D12):
-- calling it again asks whoever has come to act since, once each.
create or replace function decision.start_clocks(organization uuid, decision uuid) returns void language plpgsql
set search_path = decision, pg_temp set timezone = 'UTC' as $$
declare asked record;
begin
  for asked in
    select rc.constituency_id, rc.revision
      from decision.decision d
      join revision_constituency rc on rc.organization_id = d.organization_id and rc.decision_id = d.id and rc.revision = d.current_revision
      join champion.constituency k on k.organization_id = rc.organization_id and k.id = rc.constituency_id and k.binds_from <= kernel.now()
     where d.organization_id = organization and d.id = decision
       and not exists (select from refusal f where f.organization_id = d.organization_id and f.decision_id = d.id and f.constituency_id = rc.constituency_id and f.revision = d.current_revision and f.live)
       and not exists (select from standing_approval a where a.organization_id = d.organization_id and a.decision_id = d.id and a.constituency_id = rc.constituency_id and a.revision = d.current_revision)
  loop
    insert into clock (organization_id, decision_id, constituency_id, revision, started_at, due_at)
    values (organization, decision, asked.constituency_id, asked.revision, kernel.now(), kernel.now() + interval '7 days') on conflict do nothing;
    perform notification.queue_mail(organization, t.person_id, 'ApprovalAsked', jsonb_build_object('decision', decision), 'ask:' || decision || ':' || asked.revision || ':' || t.id)
      from champion.live_term t where t.organization_id = organization and t.constituency_id = asked.constituency_id
       and (decision.acting_term(organization, decision, asked.constituency_id, t.person_id)).id is not null
       and not decision.wrote_it(organization, decision, t.person_id);
  end loop;
end $$;
