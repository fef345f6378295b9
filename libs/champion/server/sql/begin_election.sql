create or replace function champion.begin_election(organization uuid, constituency uuid, nominating interval, voting interval, caller uuid) returns uuid language plpgsql
set search_path = champion, pg_temp set timezone = 'UTC' as $$
declare
  election_id uuid;
  begun timestamptz := kernel.now();
  -- two random uuids, hashed: 244 bits that nobody chose
  drawn bytea := kernel.text_hash(kernel.new_token());
begin
  perform 1 from champion.constituency c where c.organization_id = organization and c.id = constituency for update;
  if not found then perform kernel.refuse('NotFound', jsonb_build_object('type', 'Constituency', 'id', constituency)); end if;
  if exists (select from election e where e.organization_id = organization and e.constituency_id = constituency and e.published_at is null) then
    perform kernel.refuse('ElectionAlreadyRunning');
  end if;
  insert into election (organization_id, constituency_id, called_at, nominations_close_at, voting_closes_at, roll_closed_at, seed_commitment)
  values (organization, constituency, begun, begun + nominating, begun + nominating + voting,
    -- a roll that has elected before closes at the call: who is put on it later does not vote on whom it has (E1)
    case when exists (select from term t where t.organization_id = organization and t.constituency_id = constituency and t.rank = 0) then begun end, sha256(drawn))
  returning id into election_id;
  insert into election_seed (organization_id, election_id, seed) values (organization, election_id, drawn);
  perform audit.record(organization, caller, 'ElectionCalled', 'Election', election_id, jsonb_build_object('constituency', constituency));
  perform champion.mail_roll(organization, constituency, 'NominationsOpen', election_id);
  return election_id;
end $$;
