-- Summits are for those who work here and who hold an office; for a customer without one they are not there.
create or replace function summit.works_here(organization uuid, person uuid) returns boolean language sql stable
set search_path = summit, pg_temp set timezone = 'UTC' as $$
  select exists (select from people.person p where p.organization_id = organization and p.id = person and p.employee and p.left_at is null)
      or exists (select from people.role r where r.organization_id = organization and r.person_id = person)
      or exists (select from champion.live_term t where t.organization_id = organization and t.person_id = person)
$$;
