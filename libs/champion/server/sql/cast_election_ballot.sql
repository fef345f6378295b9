-- One card, one ballot. The receipt is the voter's own secret: a retry that brings the same one with the same choice is answered as the first
-- try was. Nothing else is written in this transaction, no event and no key, and the card is not locked: each would tie a person to a ballot.
create or replace function champion.cast_election_ballot(card text, approved uuid[], receipt text) returns void language plpgsql security definer
-- as decision.cast_ballot: what was planned while few had voted must not read all later ballots
set search_path = champion, pg_temp set timezone = 'UTC' set enable_seqscan = off as $$
declare
  held voting_card;
  running record;
  chosen uuid[] := array(select distinct a from unnest(approved) a order by a);
  -- as kernel.text_hash says it, whose every call costs as much as a row: many vote in the last minute
  hashed bytea := sha256(convert_to(receipt, 'UTF8'));
begin
  select * into held from voting_card c where c.token_hash = sha256(convert_to(card, 'UTF8'));
  if not found then perform kernel.refuse('CardUnknown'); end if;
  if (length(receipt) between 16 and 100) is not true then perform kernel.refuse('ReceiptUnusable'); end if;
  -- shared with other voters; the count waits for all of them
  select e.state, e.voting_closes_at into running from champion.election e where e.organization_id = held.organization_id and e.id = held.election_id for share;
  -- a second cast of the card waits here for the first
  insert into participation (organization_id, election_id, person_id) values (held.organization_id, held.election_id, held.person_id) on conflict do nothing;
  if not found then
    if exists (select from ballot b where b.organization_id = held.organization_id and b.election_id = held.election_id and b.receipt_hash = hashed and b.approved = chosen) then return; end if;
    perform kernel.refuse('AlreadyVoted');
  end if;
  if running.state <> 'VOTING' or running.voting_closes_at <= kernel.now() then
    perform kernel.refuse('VotingClosed', jsonb_build_object('closedAt', running.voting_closes_at));
  end if;
  if exists (select from unnest(chosen) a where not exists (select from nominee n where n.organization_id = held.organization_id and n.election_id = held.election_id and n.person_id = a)) then
    perform kernel.refuse('NotANominee');
  end if;
  insert into ballot (organization_id, election_id, receipt_hash, approved, none)
  values (held.organization_id, held.election_id, hashed, chosen, cardinality(chosen) = 0) on conflict do nothing;
  if not found then perform kernel.refuse('ReceiptUnusable'); end if;
end $$;
grant execute on function champion.cast_election_ballot(text, uuid[], text) to tribune_api;
