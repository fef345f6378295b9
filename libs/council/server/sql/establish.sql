-- A council starts with the four rules of D4; majority of agree and object, half as quorum, five working days are the default (P3).
create or replace function council.establish(organization uuid, council_name text, giver uuid) returns uuid language plpgsql
set search_path = council, pg_temp set timezone = 'UTC' as $$
declare council uuid;
begin
  insert into council.council (organization_id, name) values (organization, btrim(council_name)) returning id into council;
  insert into voting_rule (organization_id, council_id, name, method, threshold_num, threshold_den, is_default) values
    (organization, council, 'Majority', 'MAJORITY', 1, 2, true),
    (organization, council, 'Two thirds', 'SUPERMAJORITY', 2, 3, false),
    (organization, council, 'Consent', 'CONSENT', 1, 1, false),
    (organization, council, 'Unanimity', 'UNANIMITY', 1, 1, false);
  perform audit.record(organization, giver, 'CouncilFounded', 'Council', council);
  return council;
end $$;
