-- Its author takes it back at any time: the words are gone from every screen, that something was said stays.
create or replace function discussion.withdraw_contribution(token text, contribution uuid) returns uuid language plpgsql security definer
set search_path = discussion, pg_temp set timezone = 'UTC' as $$
declare
  actor record;
  c discussion.contribution;
begin
  select * into actor from auth.actor(token);
  c := discussion.own_contribution(actor.organization_id, actor.person_id, withdraw_contribution.contribution);
  insert into withdrawal (organization_id, contribution_id) values (c.organization_id, c.id);
  perform audit.record(c.organization_id, actor.person_id, 'ContributionWithdrawn', 'Discussion', c.decision_id, jsonb_build_object('number', c.number));
  return c.decision_id;
end $$;
grant execute on function discussion.withdraw_contribution(text, uuid) to tribune_api;
