-- A roll from a file, by addresses (rows: name, email, segment). Everybody keeps or gets one place; nobody is taken off it (P1, E1).
create or replace function champion.import_roll(token text, constituency uuid, incoming jsonb) returns void language plpgsql security definer
set search_path = champion, pg_temp set timezone = 'UTC' as $$
declare
  actor record;
  placed integer;
begin
  select * into actor from auth.caller(token, array['IMPORT_ROLL']);
  perform people.demand_role(actor.organization_id, actor.person_id, 'ADMIN');
  perform 1 from constituency c where c.organization_id = actor.organization_id and c.id = import_roll.constituency;
  if not found then perform kernel.refuse('NotFound', jsonb_build_object('type', 'Constituency')); end if;
  perform people.add_people(actor.organization_id, incoming, false);
  perform people.rename(actor.organization_id, incoming, false);
  insert into constituent as known (organization_id, constituency_id, person_id, segment)
  select distinct on (p.id) actor.organization_id, import_roll.constituency, p.id, nullif(btrim(r.segment), '')
    from jsonb_to_recordset(incoming) as r(email text, segment text)
    join people.person p on p.organization_id = actor.organization_id and lower(p.email) = lower(btrim(r.email))
  on conflict (organization_id, constituency_id, person_id) do update
    set left_at = null, segment = coalesce(excluded.segment, known.segment)
    where known.left_at is not null or known.segment is distinct from coalesce(excluded.segment, known.segment);
  get diagnostics placed = row_count;
  if placed > 0 then
    -- the planner must know at once that the roll has grown: an election may be called in the next minute
    analyze people.person, champion.constituent;
    perform audit.record(actor.organization_id, actor.person_id, 'RollImported', 'Constituency', import_roll.constituency, jsonb_build_object('places', placed));
  end if;
end $$;
grant execute on function champion.import_roll(text, uuid, jsonb) to tribune_api;
