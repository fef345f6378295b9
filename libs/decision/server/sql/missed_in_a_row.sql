-- How many clocks the holder of a term has missed since they last answered one in time, or were confirmed by their roll (D11).
create or replace function decision.missed_in_a_row(organization uuid, term uuid) returns integer language sql stable
set search_path = decision, pg_temp set timezone = 'UTC' as $$
  select count(*)::integer from missed_clock m where m.organization_id = organization and m.term_id = term and m.due_at > all (
    select a.at from approval a where a.organization_id = organization and a.term_id = term and not exists (
      select from missed_clock x where x.organization_id = a.organization_id and x.decision_id = a.decision_id and x.constituency_id = a.constituency_id and x.revision = a.revision and x.term_id = a.term_id)
    union all
    select f.at from refusal f where f.organization_id = organization and f.term_id = term and not exists (
      select from missed_clock x where x.organization_id = f.organization_id and x.decision_id = f.decision_id and x.constituency_id = f.constituency_id and x.revision = f.revision and x.term_id = f.term_id)
    union all
    select e.published_at from champion.election e where e.organization_id = organization and e.confirms_term_id = term and e.published_at is not null)
$$;
