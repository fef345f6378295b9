-- Set aside as soon as more than half of the other members have said that it does not stand; until then the declaration counts (D6).
create or replace function decision.decide_recusal(d decision.decision, person uuid) returns boolean language plpgsql
set search_path = decision, pg_temp set timezone = 'UTC' as $$
declare
  others integer;
  against integer;
begin
  select count(*) into others from council.seat s where s.organization_id = d.organization_id and s.council_id = d.council_id and s.person_id <> person and s.from_at <= kernel.now() and (s.until_at is null or s.until_at > kernel.now())
     and not exists (select from standing_recusal r where r.organization_id = d.organization_id and r.decision_id = d.id and r.person_id = s.person_id);
  select count(*) into against from recusal_voice v where v.organization_id = d.organization_id and v.decision_id = d.id and v.person_id = person and not v.stands;
  if 2 * against <= others then return false; end if;
  insert into recusal_end (organization_id, decision_id, person_id) values (d.organization_id, d.id, person);
  perform audit.record(d.organization_id, null, 'RecusalSetAside', 'Decision', d.id, jsonb_build_object('person', person));
  if d.state = 'VOTING' then perform decision.mail_electors(d.organization_id, d.id, d.vote_basis, 'VoteOpened'); end if;
  return true;
end $$;
