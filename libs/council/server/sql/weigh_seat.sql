-- How much a seat weighs in weighted votes that open from now on; open ones have frozen theirs (D4).
create or replace function council.weigh_seat(token text, seat uuid, new_weight integer) returns void language plpgsql security definer
set search_path = council, pg_temp set timezone = 'UTC' as $$
declare actor record;
begin
  select * into actor from auth.actor(token);
  perform people.demand_role(actor.organization_id, actor.person_id, 'ADMIN');
  if new_weight is null or new_weight not between 1 and 100 then perform kernel.refuse('InputInvalid', '{"field": "weight", "problem": "A seat weighs 1 to 100"}'); end if;
  update council.seat s set weight = new_weight where s.organization_id = actor.organization_id and s.id = seat and s.until_at is null;
  if not found then perform kernel.refuse('NotFound', jsonb_build_object('type', 'Seat', 'id', seat)); end if;
  perform audit.record(actor.organization_id, actor.person_id, 'SeatWeighed', 'Seat', seat, jsonb_build_object('weight', new_weight));
end $$;
grant execute on function council.weigh_seat(text, uuid, integer) to tribune_api;
