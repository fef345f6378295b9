-- A link's secret for one purpose; only its hash stays.
create or replace function people.new_address_secret(organization uuid, change uuid, purpose text) returns text language plpgsql
set search_path = people, pg_temp set timezone = 'UTC' as $$
declare token text := kernel.new_token();
begin
  insert into address_secret (organization_id, token_hash, change_id, purpose) values (organization, kernel.text_hash(token), change, new_address_secret.purpose);
  return token;
end $$;
