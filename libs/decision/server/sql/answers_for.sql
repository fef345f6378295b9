-- Who answers for a proposal towards those who object to it: its author, or the chair of its council.
create or replace function decision.answers_for(d decision.decision, person uuid) returns boolean language sql stable
set search_path = decision, pg_temp set timezone = 'UTC' as $$
  select d.author_id = person
      or exists (select from council.seat s where s.organization_id = d.organization_id and s.council_id = d.council_id and s.person_id = person and s.is_chair and s.until_at is null)
$$;
