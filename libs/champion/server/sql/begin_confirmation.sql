-- The roll says whether its champion goes on: an election whose only nominee is the incumbent, with "none of these" on the ballot (D11). Three days for a
-- word of theirs, seven of voting, on the roll as it is at this moment. False while another election runs, or where the regular one comes as soon.
create or replace function champion.begin_confirmation(organization uuid, term_id uuid) returns boolean language plpgsql
set search_path = champion, pg_temp set timezone = 'UTC' as $$
declare
  held term;
  election_id uuid;
  begun timestamptz;
  drawn bytea := kernel.text_hash(kernel.new_token());
begin
  perform champion.demand_read_committed();
  -- who holds the lock calls or counts an election: the next tick sees which
  perform 1 from champion.constituency k join term t on t.organization_id = k.organization_id and t.constituency_id = k.id
    where t.organization_id = organization and t.id = term_id for update of k skip locked;
  if not found then return false; end if;
  select t.* into held from champion.live_term t where t.organization_id = organization and t.id = term_id and t.rank = 0;
  if not found then return false; end if;
  begun := kernel.now();
  if champion.callable_from(held.organization_id, held.constituency_id) <= begun + interval '10 days'
     or exists (select from election e where e.organization_id = held.organization_id and e.constituency_id = held.constituency_id and e.published_at is null) then return false; end if;
  insert into election (organization_id, constituency_id, alternates, called_at, nominations_close_at, voting_closes_at, roll_closed_at, seed_commitment, confirms_term_id)
  values (held.organization_id, held.constituency_id, 0, begun, begun + interval '3 days', begun + interval '10 days', begun, sha256(drawn), held.id)
  returning id into election_id;
  insert into election_seed (organization_id, election_id, seed) values (held.organization_id, election_id, drawn);
  insert into nomination (organization_id, election_id, person_id, nominated_by, consented_at) values (held.organization_id, election_id, held.person_id, held.person_id, begun);
  perform audit.record(held.organization_id, null, 'ConfirmationCalled', 'Election', election_id, jsonb_build_object('constituency', held.constituency_id, 'person', held.person_id));
  perform champion.mail_roll(held.organization_id, held.constituency_id, 'ConfirmationCalled', election_id);
  perform notification.queue_mail(held.organization_id, held.person_id, 'YouAreToBeConfirmed', jsonb_build_object('election', election_id), 'confirmed:' || election_id);
  return true;
end $$;
