-- What the page behind a voting card shows, without an account: the election, its nominees in an order of their own for each card, and whether it was used.
create or replace function champion.read_card(card text) returns jsonb language sql stable security definer
set search_path = champion, pg_temp set timezone = 'UTC' as $$
  select jsonb_build_object('organizationId', e.organization_id, 'electionId', e.id, 'organizationName', o.name, 'constituencyName', k.name, 'state', e.state, 'confirmation', e.confirms_term_id is not null, 'votingClosesAt', e.voting_closes_at,
    'open', e.state = 'VOTING' and e.voting_closes_at > kernel.now(), 'minimumPublished', e.minimum_published,
    'voted', exists (select from participation w where w.organization_id = c.organization_id and w.election_id = c.election_id and w.person_id = c.person_id),
    'nominees', coalesce((select jsonb_agg(jsonb_build_object('personId', n.person_id, 'name', p.name, 'statement', n.statement) order by sha256(c.token_hash || uuid_send(n.person_id)))
      from nomination n join people.person p on p.organization_id = n.organization_id and p.id = n.person_id
      where n.organization_id = e.organization_id and n.election_id = e.id and n.consented_at is not null and n.withdrawn_at is null), '[]'))
  from voting_card c
  join election e on e.organization_id = c.organization_id and e.id = c.election_id
  join constituency k on k.organization_id = e.organization_id and k.id = e.constituency_id
  join people.organization o on o.id = e.organization_id
  where c.token_hash = kernel.text_hash(card)
$$;
grant execute on function champion.read_card(text) to tribune_api;
