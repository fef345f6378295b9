-- The chair of the decision's council, and its author, answer for its outcome.
create or replace function action.chairs_or_wrote(organization uuid, decision_id uuid, person uuid) returns boolean language sql stable
set search_path = action, pg_temp set timezone = 'UTC' as $$
  select exists (select from decision.decision d where d.organization_id = organization and d.id = chairs_or_wrote.decision_id
                   and (d.author_id = person or exists (select from council.seat s where s.organization_id = organization and s.council_id = d.council_id and s.person_id = person
                     and s.is_chair and s.from_at <= kernel.now() and (s.until_at is null or s.until_at > kernel.now()))))
$$;
