-- When nominations are over: freeze the roll and mail every elector a card; with no nominee they reopen and the roll is told (E1, E2).
create or replace function champion.open_voting(organization uuid, election uuid) returns boolean language plpgsql security definer
set search_path = champion, pg_temp set timezone = 'UTC' as $$
declare
  running champion.election;
  card record;
  roll integer;
  opened timestamptz;
begin
  perform champion.demand_read_committed();
  select * into running from champion.election e where e.organization_id = open_voting.organization and e.id = election for update;
  if not found or running.state <> 'NOMINATING' or running.nominations_close_at > kernel.now() then return false; end if;
  -- an incumbent stands by holding office: a term survives leaving the roll, and no new one begins
  if running.confirms_term_id is null then perform champion.drop_ineligible(running.organization_id, election); end if;
  if not exists (select from champion.nominee n where n.organization_id = running.organization_id and n.election_id = election) then
    perform champion.reopen_nominations(running.organization_id, election);
    return false;
  end if;
  insert into elector (organization_id, election_id, person_id)
  select c.organization_id, election, c.person_id from constituent c
   where c.organization_id = running.organization_id and c.constituency_id = running.constituency_id and c.added_at <= coalesce(running.roll_closed_at, running.nominations_close_at)
     and champion.on_roll(c.organization_id, c.constituency_id, c.person_id);
  get diagnostics roll = row_count;
  opened := kernel.now();
  -- voting keeps its full length however late this runs
  update champion.election e set voting_opened_at = opened, voting_closes_at = opened + (running.voting_closes_at - running.nominations_close_at), electorate = roll
   where e.organization_id = running.organization_id and e.id = election;
  for card in select l.person_id, kernel.new_token() as secret from elector l where l.organization_id = running.organization_id and l.election_id = election loop
    insert into voting_card (organization_id, token_hash, election_id, person_id) values (running.organization_id, kernel.text_hash(card.secret), election, card.person_id);
    perform notification.queue_mail(running.organization_id, card.person_id, 'VotingCard', jsonb_build_object('election', election, 'token', card.secret), 'card:' || election || ':' || card.person_id);
  end loop;
  perform audit.record(running.organization_id, null, 'VotingOpened', 'Election', election, jsonb_build_object('electorate', roll));
  return true;
end $$;
grant execute on function champion.open_voting(uuid, uuid) to tribune_worker;
