-- What participants are asked to bring: one of them, or all who have not been asked anything of their own. Something else is asked anew; nothing takes it back.
create or replace function summit.ask_preparation(token text, summit uuid, asked text, person uuid default null) returns void language plpgsql security definer
set search_path = summit, pg_temp set timezone = 'UTC' as $$
declare
  actor record;
  s summit.summit;
begin
  select * into actor from auth.actor(token);
  s := summit.lock_summit(actor.organization_id, summit, actor.person_id, 'askPreparation');
  update participant p set asked = btrim(coalesce(ask_preparation.asked, '')), prepared_at = null
   where p.organization_id = s.organization_id and p.summit_id = s.id and (p.person_id = ask_preparation.person or (ask_preparation.person is null and p.asked = ''))
     and p.asked <> btrim(coalesce(ask_preparation.asked, ''));
  if not found and person is not null and not exists (select from participant p where p.organization_id = s.organization_id and p.summit_id = s.id and p.person_id = ask_preparation.person) then
    perform kernel.refuse('NotFound', jsonb_build_object('type', 'Person'));
  end if;
  perform audit.record(s.organization_id, actor.person_id, 'PreparationAsked', 'Summit', s.id);
end $$;
grant execute on function summit.ask_preparation(text, uuid, text, uuid) to tribune_api;
