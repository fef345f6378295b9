-- Joining staff or council ends a customers' championship (E7).
create or replace function champion.end_terms_of(organization uuid, person uuid, why text) returns void language sql
set search_path = champion, pg_temp set timezone = 'UTC' as $$
  select champion.end_terms(organization, k.id, person, why) from constituency k where k.organization_id = organization and k.kind = 'customers'
$$;
