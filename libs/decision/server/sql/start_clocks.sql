-- Seven days for the champion from the moment nothing else is missing. Asked are exactly those whose turn it is and who have not answered (D11, D12): calling it
-- again asks whoever has come to act since, once each. At most four clocks run for a champion; the rest wait their turn, the first carried first.
create or replace function decision.start_clocks(organization uuid, decision uuid) returns void language plpgsql
set search_path = decision, pg_temp set timezone = 'UTC' as $$
declare asked record;
begin
  for asked in
    select w.constituency_id, w.revision, w.started_at from decision.waiting_consent w
     where w.organization_id = start_clocks.organization and w.decision_id = start_clocks.decision order by w.constituency_id
  loop
    if asked.started_at is null then
      continue when decision.running_clocks(organization, asked.constituency_id) >= 4;
      -- two decisions that are carried at once see each other's clocks
      perform pg_advisory_xact_lock(hashtextextended('clocks:' || asked.constituency_id, 0));
      continue when not decision.may_start(organization, decision, asked.constituency_id);
    end if;
    insert into clock (organization_id, decision_id, constituency_id, revision, started_at, due_at)
    values (organization, decision, asked.constituency_id, asked.revision, kernel.now(), kernel.now() + interval '7 days') on conflict do nothing;
    perform notification.queue_mail(organization, t.person_id, 'ApprovalAsked', jsonb_build_object('decision', decision), 'ask:' || decision || ':' || asked.revision || ':' || t.id)
      from champion.live_term t where t.organization_id = organization and t.constituency_id = asked.constituency_id
       and (decision.acting_term(organization, decision, asked.constituency_id, t.person_id)).id is not null
       and not decision.wrote_it(organization, decision, t.person_id);
  end loop;
end $$;
