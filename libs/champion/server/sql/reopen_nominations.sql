-- Nobody stands: nominations get the same length again, voting follows, and the roll is told (E2).
create or replace function champion.reopen_nominations(organization uuid, election uuid) returns void language plpgsql
set search_path = champion, pg_temp set timezone = 'UTC' as $$
declare
  again champion.election;
  reopened_at timestamptz := kernel.now();
begin
  update champion.election e set reopened = e.reopened + 1,
         nominations_close_at = reopened_at + (e.nominations_close_at - e.called_at) / (e.reopened + 1),
         voting_closes_at = reopened_at + (e.nominations_close_at - e.called_at) / (e.reopened + 1) + (e.voting_closes_at - e.nominations_close_at)
   where e.organization_id = reopen_nominations.organization and e.id = election
  returning * into again;
  perform audit.record(again.organization_id, null, 'NominationsReopened', 'Election', election, jsonb_build_object('times', again.reopened));
  perform champion.mail_roll(again.organization_id, again.constituency_id, 'NominationsReopened', election);
end $$;
