-- A new address for the register; every earlier one leads there for ever.
create or replace function register.move_register(token text, slug text) returns void language plpgsql security definer
set search_path = register, pg_temp set timezone = 'UTC' as $$
declare
  actor record;
  before text;
  wanted text := lower(btrim(coalesce(slug, '')));
begin
  select * into actor from auth.actor(token);
  perform people.demand_role(actor.organization_id, actor.person_id, 'ADMIN');
  if wanted !~ '^[a-z0-9]+(-[a-z0-9]+)*$' or length(wanted) not between 2 and 60 then
    perform kernel.refuse('InputInvalid', jsonb_build_object('field', 'slug', 'problem', 'An address is 2 to 60 small letters, digits and single hyphens, for example aurelia-air'));
  end if;
  select o.slug into before from people.organization o where o.id = actor.organization_id for update;
  if before = wanted then return; end if;
  update people.organization o set slug = wanted where o.id = actor.organization_id;
  perform audit.record(actor.organization_id, actor.person_id, 'RegisterMoved', 'Organization', actor.organization_id, jsonb_build_object('from', before, 'to', wanted));
exception when unique_violation then
  perform kernel.refuse('SlugTaken', jsonb_build_object('slug', wanted));
end $$;
grant execute on function register.move_register(text, text) to tribune_api;
