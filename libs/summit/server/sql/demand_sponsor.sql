-- A summit has a named sponsor at the top: an executive who is still there.
create or replace function summit.demand_sponsor(organization uuid, person uuid) returns void language plpgsql stable
set search_path = summit, pg_temp set timezone = 'UTC' as $$
begin
  if not people.has_role(organization, person, 'EXECUTIVE') or not exists (select from people.person p where p.organization_id = organization and p.id = person and p.left_at is null) then
    perform kernel.refuse('SponsorNotAtTheTop', jsonb_build_object('field', 'sponsorId'));
  end if;
end $$;
