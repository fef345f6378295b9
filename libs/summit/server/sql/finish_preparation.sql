-- A participant has done what was asked of them.
create or replace function summit.finish_preparation(token text, summit uuid) returns void language plpgsql security definer
set search_path = summit, pg_temp set timezone = 'UTC' as $$
declare
  actor record;
  s summit.summit;
begin
  select * into actor from auth.actor(token);
  s := summit.lock_summit(actor.organization_id, summit, actor.person_id, 'finishPreparation');
  update participant p set prepared_at = kernel.now() where p.organization_id = s.organization_id and p.summit_id = s.id and p.person_id = actor.person_id and p.asked <> '' and p.prepared_at is null;
  if not found then perform kernel.refuse('NothingToPrepare'); end if;
  perform audit.record(s.organization_id, actor.person_id, 'PreparationFinished', 'Summit', s.id);
end $$;
grant execute on function summit.finish_preparation(text, uuid) to tribune_api;
