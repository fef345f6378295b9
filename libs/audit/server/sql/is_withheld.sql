-- Who has voted or predicted in a vote that is open is told to nobody (D5): not to the auditor either, until its tally is there, or that of a later
-- vote on the same decision, when stale ballots are named as well. The leaf stands in the record all the same. What names no basis was written by nobody here, and is shown.
create or replace function audit.is_withheld(e audit.event) returns boolean language sql stable
set search_path = audit, pg_temp set timezone = 'UTC' as $$
  select case when e.type in ('BallotCast', 'EffectsPredicted') and e.data->>'basis' ~ '^[0-9]{1,9}$' then not exists (
    select from decision.tally t where t.organization_id = e.organization_id and t.decision_id = e.subject_id and t.basis >= (e.data->>'basis')::integer) else false end
$$;
