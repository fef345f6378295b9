-- One card, one ballot. The receipt is the voter's own secret: a retry that brings the same one is answered as the first try was.
create or replace function champion.cast_election_ballot(card text, approved uuid[], receipt text) returns void language plpgsql security definer
set search_path = champion, pg_temp as $$
declare
  held voting_card;
  running champion.election;
  chosen uuid[] := coalesce((select array_agg(distinct a order by a) from unnest(approved) a), '{}');
begin
  select * into held from voting_card c where c.token_hash = kernel.text_hash(card) for update;
  if not found then perform kernel.refuse('CardUnknown'); end if;
  select * into running from champion.election e where e.organization_id = held.organization_id and e.id = held.election_id for share;
  if length(receipt) not between 16 and 100 then perform kernel.refuse('ReceiptUnusable'); end if;
  if exists (select from participation w where w.organization_id = held.organization_id and w.election_id = held.election_id and w.person_id = held.person_id) then
    if exists (select from ballot b where b.organization_id = held.organization_id and b.election_id = held.election_id and b.receipt_hash = kernel.text_hash(receipt)) then return; end if;
    perform kernel.refuse('AlreadyVoted');
  end if;
  if running.state <> 'VOTING' or running.voting_closes_at <= kernel.now() then
    perform kernel.refuse('VotingClosed', jsonb_build_object('closedAt', running.voting_closes_at));
  end if;
  if exists (select from unnest(chosen) a where not exists (select from nomination n where n.organization_id = held.organization_id and n.election_id = held.election_id
      and n.person_id = a and n.consented_at is not null and n.withdrawn_at is null)) then
    perform kernel.refuse('NotANominee');
  end if;
  insert into participation (organization_id, election_id, person_id) values (held.organization_id, held.election_id, held.person_id);
  insert into ballot (organization_id, election_id, receipt_hash, approved, none) values (held.organization_id, held.election_id, kernel.text_hash(receipt), chosen, cardinality(chosen) = 0);
end $$;
grant execute on function champion.cast_election_ballot(text, uuid[], text) to tribune_api;
