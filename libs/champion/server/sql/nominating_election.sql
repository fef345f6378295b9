create or replace function champion.nominating_election(organization uuid, election uuid) returns champion.election language plpgsql
set search_path = champion, pg_temp set timezone = 'UTC' as $$
declare running champion.election;
begin
  select * into running from champion.election e where e.organization_id = organization and e.id = election for share;
  if not found then perform kernel.refuse('NotFound', jsonb_build_object('type', 'Election', 'id', election)); end if;
  if running.state <> 'NOMINATING' or running.nominations_close_at <= kernel.now() then
    perform kernel.refuse('NominationsClosed', jsonb_build_object('closedAt', running.nominations_close_at));
  end if;
  return running;
end $$;
