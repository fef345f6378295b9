-- Who answers for a proposal, towards those who object to it and for its outcome: its author, or the chair of its council.
create or replace function decision.answers_for(d decision.decision, person uuid) returns boolean language sql stable
set search_path = decision, pg_temp set timezone = 'UTC' as $$
  select d.author_id = person or council.is_chair(d.organization_id, d.council_id, person)
$$;
grant execute on function decision.answers_for(decision.decision, uuid) to tribune_api;
