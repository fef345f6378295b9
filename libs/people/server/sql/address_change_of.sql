-- The change that a mailed link is about, with its person locked first: whoever confirms and whoever objects wait for each other.
create or replace function people.address_change_of(secret text, purpose text) returns people.address_change language plpgsql
set search_path = people, pg_temp set timezone = 'UTC' as $$
declare change address_change;
begin
  select c.* into change from address_secret s join address_change c on c.organization_id = s.organization_id and c.id = s.change_id
   where s.token_hash = kernel.text_hash(secret) and s.purpose = address_change_of.purpose;
  if not found then perform kernel.refuse('LinkNotUsable'); end if;
  perform 1 from person p where p.organization_id = change.organization_id and p.id = change.person_id and p.left_at is null for update;
  if not found then perform kernel.refuse('LinkNotUsable'); end if;
  select c.* into change from address_change c where c.organization_id = change.organization_id and c.id = change.id;
  return change;
end $$;
