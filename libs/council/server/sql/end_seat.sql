-- A seat ends at once; votes that are open keep the electorate they froze (D4).
create or replace function council.end_seat(token text, seat uuid) returns void language plpgsql security definer
set search_path = council, pg_temp set timezone = 'UTC' as $$
declare actor record;
begin
  select * into actor from auth.actor(token);
  perform people.demand_role(actor.organization_id, actor.person_id, 'ADMIN');
  update council.seat s set until_at = kernel.now() where s.organization_id = actor.organization_id and s.id = seat and s.until_at is null;
  if not found then perform kernel.refuse('NotFound', jsonb_build_object('type', 'Seat', 'id', seat)); end if;
  perform audit.record(actor.organization_id, actor.person_id, 'SeatEnded', 'Seat', seat);
end $$;
grant execute on function council.end_seat(text, uuid) to tribune_api;
