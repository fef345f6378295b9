-- The final decisions that took this one's place, the first one first (D10).
create or replace function register.superseding(organization uuid, decision uuid) returns table (decision_id uuid, revision integer, at timestamptz) language sql stable
set search_path = register, pg_temp set timezone = 'UTC' as $$
  select f.decision_id, f.revision, f.at
    from decision.revision_supersedes s join decision.finalization f on f.organization_id = s.organization_id and f.decision_id = s.decision_id and f.revision = s.revision
   where s.organization_id = organization and s.superseded_id = superseding.decision order by f.at
$$;
