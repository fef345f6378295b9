-- Who these sessions are at this moment, and what decides which events they may hear of: all at once, because it is asked anew with every event.
-- A session that has ended is missing. Who reported what is told to the reporter's own session alone.
create or replace function audit.viewers(organization uuid, tokens text[]) returns table (token text, viewer jsonb) language sql stable security definer
set search_path = audit, pg_temp set timezone = 'UTC' as $$
  select asked.token, jsonb_build_object('personId', s.person_id, 'roles', s.roles, 'seats', s.seats, 'terms', s.terms,
    'rolls', array(select c.constituency_id from champion.constituent c where c.organization_id = s.organization_id and c.person_id = s.person_id and c.left_at is null),
    'reports', array(select r.id from register.report r where r.organization_id = s.organization_id and r.reporter_id = s.person_id),
    -- who holds no office any more and keeps their vote (D4) sees that decision while it is open, and hears that it was closed
    'votes', case when s.roles = '[]' and s.seats = '[]' and s.terms = '[]' then array(
      select d.id from decision.elector e join decision.decision d on d.organization_id = e.organization_id and d.id = e.decision_id and d.vote_basis = e.basis
        left join decision.tally t on t.organization_id = e.organization_id and t.decision_id = e.decision_id and t.basis = e.basis
       where e.organization_id = s.organization_id and e.person_id = s.person_id and (d.state = 'VOTING' or t.closed_at > (select kernel.now()) - interval '1 minute')) else '{}' end)
  from unnest(tokens) asked(token) join auth.live_session s on s.token_hash = kernel.text_hash(asked.token)
  where s.organization_id = organization
$$;
grant execute on function audit.viewers(uuid, text[]) to tribune_api;
