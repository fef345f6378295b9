-- Who called the summit, its sponsor, executives who take part, and whoever may propose in that council.
create or replace function summit.may_bring(summit summit.summit, council uuid, person uuid) returns boolean language sql stable
set search_path = summit, pg_temp set timezone = 'UTC' as $$
  select person in (summit.organizer_id, summit.sponsor_id) or decision.may_shape(summit.organization_id, council, person)
      or (people.has_role(summit.organization_id, person, 'EXECUTIVE') and exists (select from participant p where p.organization_id = summit.organization_id and p.summit_id = summit.id and p.person_id = may_bring.person))
$$;
