create or replace function register.know_slug() returns trigger language plpgsql security definer
set search_path = register, pg_temp set timezone = 'UTC' as $$
begin
  insert into slug (organization_id, slug) values (new.id, new.slug) on conflict (organization_id, slug) do nothing;
  return null;
end $$;
create or replace trigger know_slug after insert or update of slug on people.organization for each row execute function register.know_slug();
