-- An address that once led to another organization's register is never given again: a new organization gets one beside it, a move there is refused.
create or replace function register.keep_slug() returns trigger language plpgsql security definer
set search_path = register, pg_temp set timezone = 'UTC' as $$
begin
  if exists (select from slug s where s.slug = new.slug and s.organization_id <> new.id) then
    if tg_op = 'UPDATE' then perform kernel.refuse('SlugTaken', jsonb_build_object('slug', new.slug)); end if;
    new.slug := new.slug || '-' || left(gen_random_uuid()::text, 8);
  end if;
  return new;
end $$;
create or replace trigger keep_slug before insert or update of slug on people.organization for each row execute function register.keep_slug();
