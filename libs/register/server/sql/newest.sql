-- A page of the view `register.entry`, read from the newest on until it is full. Final decisions are nearly all of it: however many there are, no more of them are
-- looked at than the page can hold, and those of the very same moment. Planned for its very filters, so that those which are not set cost nothing.
create or replace function register.newest(organization uuid, size integer, kinds text[], stage uuid, place uuid, after_at timestamptz, after_key text)
  returns table (key text, kind text, at timestamptz, subject uuid, revision integer) language plpgsql stable
set search_path = register, pg_temp set timezone = 'UTC' set plan_cache_mode = force_custom_plan as $$
declare
  before timestamptz := coalesce(after_at, 'infinity');
  anywhere boolean := stage is null and place is null;
begin
  return query select p.key, p.kind, p.at, p.subject, p.revision from (
      select d.number::text as key, 'FINAL' as kind, f.at, f.decision_id as subject, f.revision
        from ((select x.* from decision.finalization x where x.organization_id = newest.organization and x.at = after_at
                  and (anywhere or (x.decision_id, x.revision) in (select n.decision_id, n.revision from register.decisions_at(newest.organization, stage, place) n)))
              union all
              (select x.* from decision.finalization x where x.organization_id = newest.organization and x.at < before
                  and (anywhere or (x.decision_id, x.revision) in (select n.decision_id, n.revision from register.decisions_at(newest.organization, stage, place) n))
                order by x.at desc fetch first (size) rows with ties)) f
        -- one by one: joined, all decisions would be read
        cross join lateral (select x.number from decision.decision x where x.organization_id = f.organization_id and x.id = f.decision_id offset 0) d
       where kinds is null or 'FINAL' = any (kinds)
      union all
      select e.key, e.kind, e.at, e.subject, e.revision from entry e
       where e.organization_id = newest.organization and e.kind in ('REFUSED', 'EMERGENCY', 'REPORT') and e.at <= before and (kinds is null or e.kind = any (kinds))
         and (anywhere or register.takes_place_at(newest.organization, e.subject, e.revision, stage, place))) p
   where (p.at, p.key) < (before, after_key)
   order by p.at desc, p.key desc limit size;
end $$;
