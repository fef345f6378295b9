-- The people a visitor may become: whoever holds a role, a seat or a term, and one customer without any; only in organizations created as a demo.
create or replace function auth.demo_personas() returns jsonb language sql stable security definer
set search_path = auth, pg_temp set timezone = 'UTC' as $$
  select coalesce(jsonb_agg(jsonb_build_object('organizationId', o.id, 'organizationName', o.name, 'personId', p.id, 'name', p.name,
      'roles', coalesce((select jsonb_agg(r.role order by r.role) from people.role r where r.organization_id = o.id and r.person_id = p.id), '[]'),
      'isChampion', exists (select from champion.live_term t where t.organization_id = o.id and t.person_id = p.id and t.rank = 0),
      'isAlternate', exists (select from champion.live_term t where t.organization_id = o.id and t.person_id = p.id and t.rank > 0),
      'isChair', exists (select from council.seat s where s.organization_id = o.id and s.person_id = p.id and s.until_at is null and s.is_chair),
      'hasSeat', exists (select from council.seat s where s.organization_id = o.id and s.person_id = p.id and s.until_at is null)) order by p.employee, p.added_at, p.name), '[]')
  from people.organization o join people.person p on p.organization_id = o.id and p.left_at is null
  where o.is_demo and (exists (select from people.role r where r.organization_id = o.id and r.person_id = p.id)
      or exists (select from council.seat s where s.organization_id = o.id and s.person_id = p.id and s.until_at is null)
      or exists (select from champion.live_term t where t.organization_id = o.id and t.person_id = p.id)
      or p.id = (select x.id from people.person x where x.organization_id = o.id and x.left_at is null and not x.employee
                    and not exists (select from champion.live_term t where t.organization_id = o.id and t.person_id = x.id) order by x.added_at, x.name limit 1))
$$;
grant execute on function auth.demo_personas() to tribune_api;
