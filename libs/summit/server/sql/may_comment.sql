-- Who sits as champion, and executives.
create or replace function summit.may_comment(organization uuid, person uuid) returns boolean language sql stable
set search_path = summit, pg_temp set timezone = 'UTC' as $$
  select people.has_role(organization, person, 'EXECUTIVE') or exists (select from champion.live_term t where t.organization_id = organization and t.person_id = person and t.rank = 0)
$$;
