-- A contribution that stands, to its author, locked; to others inside the reason why not, and to everybody else nothing.
create or replace function discussion.own_contribution(organization uuid, person uuid, wanted uuid) returns discussion.contribution language plpgsql
set search_path = discussion, pg_temp set timezone = 'UTC' as $$
declare c contribution;
begin
  select x.* into c from contribution x where x.organization_id = organization and x.id = wanted for update;
  if not found or (c.author_id <> person and not decision.takes_part(organization, (select d.council_id from decision.decision d where d.organization_id = organization and d.id = c.decision_id), person)) then
    perform kernel.refuse('NotFound', jsonb_build_object('type', 'Contribution'));
  end if;
  if c.author_id <> person then perform kernel.refuse('OnlyItsWriter'); end if;
  if exists (select from withdrawal w where w.organization_id = c.organization_id and w.contribution_id = c.id) then perform kernel.refuse('ContributionIsWithdrawn'); end if;
  return c;
end $$;
