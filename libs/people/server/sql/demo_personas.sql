-- The people a visitor may become: whoever holds a role, a seat or a term, and one customer without any; for whom they speak or where they sit, and how much
-- waits for them; always in the same order: people who came by one file came at one moment. Only in organizations created as a demo.
create or replace function auth.demo_personas() returns jsonb language sql stable security definer
set search_path = auth, pg_temp set timezone = 'UTC' as $$
  select coalesce(jsonb_agg(jsonb_build_object('organizationId', o.id, 'organizationName', o.name, 'personId', p.id, 'name', p.name,
      'roles', coalesce((select jsonb_agg(r.role order by r.role) from people.role r where r.organization_id = o.id and r.person_id = p.id), '[]'),
      'isChampion', exists (select from champion.live_term t where t.organization_id = o.id and t.person_id = p.id and t.rank = 0),
      'isAlternate', exists (select from champion.live_term t where t.organization_id = o.id and t.person_id = p.id and t.rank > 0),
      'isChair', exists (select from council.seat s where s.organization_id = o.id and s.person_id = p.id and s.until_at is null and s.is_chair),
      'places', coalesce((select jsonb_agg(k.name order by k.name) from champion.live_term t join champion.constituency k on k.organization_id = t.organization_id and k.id = t.constituency_id
          where t.organization_id = o.id and t.person_id = p.id),
        (select jsonb_agg(c.name order by s.is_chair desc, c.name) from council.seat s join council.council c on c.organization_id = s.organization_id and c.id = s.council_id
          where s.organization_id = o.id and s.person_id = p.id and s.until_at is null), '[]'),
      'waiting', (select count(*) from decision.waiting_consent w join champion.live_term t on t.organization_id = w.organization_id and t.constituency_id = w.constituency_id and t.rank = 0
          where w.organization_id = o.id and t.person_id = p.id and w.started_at is not null)
        + (select count(*) from decision.elector e join decision.decision d on d.organization_id = e.organization_id and d.id = e.decision_id and d.state = 'VOTING' and d.vote_basis = e.basis
          where e.organization_id = o.id and e.person_id = p.id
            and not exists (select from decision.ballot b where b.organization_id = e.organization_id and b.decision_id = e.decision_id and b.basis = e.basis and b.person_id = e.person_id)),
      'hasSeat', exists (select from council.seat s where s.organization_id = o.id and s.person_id = p.id and s.until_at is null)) order by o.founded_at, o.id, p.employee, lower(p.email)), '[]')
  from people.organization o join people.person p on p.organization_id = o.id and p.left_at is null
  where o.is_demo and (exists (select from people.role r where r.organization_id = o.id and r.person_id = p.id)
      or exists (select from council.seat s where s.organization_id = o.id and s.person_id = p.id and s.until_at is null)
      or exists (select from champion.live_term t where t.organization_id = o.id and t.person_id = p.id)
      or p.id = (select x.id from people.person x where x.organization_id = o.id and x.left_at is null and not x.employee
                    and not exists (select from champion.live_term t where t.organization_id = o.id and t.person_id = x.id) order by lower(x.email) limit 1))
$$;
grant execute on function auth.demo_personas() to tribune_api;
