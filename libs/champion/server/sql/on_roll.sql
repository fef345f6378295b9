-- Whether a person has a place on the roll now.
create or replace function champion.on_roll(organization uuid, constituency uuid, person uuid) returns boolean language sql stable
set search_path = champion, pg_temp set timezone = 'UTC' as $$
  select exists (select from constituent c join people.person p on p.organization_id = c.organization_id and p.id = c.person_id and p.left_at is null
                  where c.organization_id = organization and c.constituency_id = constituency and c.person_id = person and c.left_at is null)
$$;
