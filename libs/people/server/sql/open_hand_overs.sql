-- Who has left something behind that nobody has taken or dismissed; empty for everybody who is no administrator.
create or replace function people.open_hand_overs(token text) returns jsonb language plpgsql stable security definer
set search_path = people, pg_temp set timezone = 'UTC' as $$
declare actor record;
begin
  select * into actor from auth.actor(token);
  if not people.has_role(actor.organization_id, actor.person_id, 'ADMIN') then return '[]'; end if;
  return coalesce((select jsonb_agg(jsonb_build_object('personId', p.id, 'name', p.name, 'open', open.n, 'since', open.since) order by open.since)
            from (select i.person_id, count(*) as n, min(i.listed_at) as since from hand_over_item i
                   where i.organization_id = actor.organization_id and i.settled_at is null group by i.person_id) open
            join person p on p.organization_id = actor.organization_id and p.id = open.person_id), '[]');
end $$;
grant execute on function people.open_hand_overs(text) to tribune_api;
