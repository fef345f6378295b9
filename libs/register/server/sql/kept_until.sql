-- The embargo of a text while it lasts (D14): until that day begins where the organization is. Null when its words may be read.
create or replace function register.kept_until(organization uuid, decision uuid, revision integer) returns date language sql stable
set search_path = register, pg_temp set timezone = 'UTC' as $$
  select e.until from decision.revision r join people.organization o on o.id = r.organization_id, lateral (select (r.body::jsonb #>> '{effects,embargoUntil}')::date as until) e
   where r.organization_id = organization and r.decision_id = decision and r.revision = kept_until.revision and e.until > (kernel.now() at time zone o.time_zone)::date
$$;
