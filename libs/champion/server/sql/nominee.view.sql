-- Who is on the ballot: named, consenting, not withdrawn.
create or replace view champion.nominee with (security_invoker = true) as
  select n.organization_id, n.election_id, n.person_id, n.statement from champion.nomination n where n.consented_at is not null and n.withdrawn_at is null;
grant select on champion.nominee to tribune_api;
