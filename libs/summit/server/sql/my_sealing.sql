-- What somebody has still to seal: per summit how many stages there are, and of how many they have said what they believe.
create or replace function summit.my_sealing(token text) returns table (id uuid, title text, since timestamptz, starts_at timestamptz, stages integer, sealed integer) language plpgsql stable security definer
set search_path = summit, pg_temp set timezone = 'UTC' as $$
declare actor record;
begin
  select * into actor from auth.actor(token);
  return query
    select s.id, s.title, greatest(s.announced_at, p.added_at), s.starts_at, (select count(*)::integer from touch_point.stage t where t.organization_id = s.organization_id),
           (select count(*)::integer from belief b where b.organization_id = s.organization_id and b.summit_id = s.id and b.person_id = actor.person_id and b.attribute = 'OVERALL')
      from participant p join summit.summit s on s.organization_id = p.organization_id and s.id = p.summit_id
     where p.organization_id = actor.organization_id and p.person_id = actor.person_id and s.state = 'ANNOUNCED' and s.beliefs_ended_at is null and s.ends_at > kernel.now();
end $$;
grant execute on function summit.my_sealing(text) to tribune_api;
