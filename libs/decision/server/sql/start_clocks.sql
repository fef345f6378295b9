-- Seven days for the champion from the moment nothing else is missing; asked are those who can act and have not (D11, D12).
create or replace function decision.start_clocks(organization uuid, decision uuid) returns void language plpgsql
set search_path = decision, pg_temp as $$
declare started clock;
begin
  for started in
    insert into clock (organization_id, decision_id, constituency_id, revision, started_at, due_at)
    select rc.organization_id, rc.decision_id, rc.constituency_id, rc.revision, kernel.now(), kernel.now() + interval '7 days'
      from decision.decision d
      join revision_constituency rc on rc.organization_id = d.organization_id and rc.decision_id = d.id and rc.revision = d.current_revision
      join champion.constituency k on k.organization_id = rc.organization_id and k.id = rc.constituency_id and k.binds_from <= kernel.now()
     where d.organization_id = organization and d.id = decision
       and not exists (select from approval a where a.organization_id = d.organization_id and a.decision_id = d.id and a.constituency_id = rc.constituency_id and a.revision = d.current_revision and a.live)
    on conflict do nothing returning *
  loop
    perform notification.queue_mail(organization, t.person_id, 'ApprovalAsked', jsonb_build_object('decision', decision), 'ask:' || decision || ':' || started.revision || ':' || t.id)
      from champion.live_term t where t.organization_id = organization and t.constituency_id = started.constituency_id and t.rank = 0;
  end loop;
end $$;
